import type { SyntaxNode } from "@lezer/common";
import { childrenOf, isFault, spanOf, splitAt, textOf, type Source } from "./children.ts";
import type { Argument, Clause, Expression, Parameter } from "./tree.ts";

/** Reads an expression; what stands in it is read by the same. */
type ReadExpression = (node: SyntaxNode | undefined, source: Source) => Expression;

/** What stands between the brackets of a node. */
export function inner(node: SyntaxNode): SyntaxNode[] {
  const brackets = ["(", ")", "[", "]", "{", "}"];
  return childrenOf(node).filter((child) => !brackets.includes(child.name) && !isFault(child));
}

/** Expressions with commas between them; a star before one spreads it. */
export function readItems(
  read: ReadExpression,
  nodes: readonly SyntaxNode[],
  source: Source,
): Expression[] {
  return splitAt(nodes, ",").flatMap((group): Expression[] => {
    const [first, second] = group;
    if (!first) return [];
    if (first.name !== "*") return [read(first, source)];
    return [{ kind: "star", value: read(second, source), ...spanOf(first, source) }];
  });
}

/** One expression, or several with commas between them as a tuple. */
export function readTuple(
  read: ReadExpression,
  nodes: readonly SyntaxNode[],
  source: Source,
): Expression {
  const items = readItems(read, nodes, source);
  const [first] = items;
  if (first && !nodes.some(({ name }) => name === ",")) return first;
  const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
  return { kind: "tuple", items, from, to };
}

/** The arguments of a call. */
export function argumentsIn(read: ReadExpression, list: SyntaxNode, source: Source): Argument[] {
  if (list.name !== "ArgList") return [];
  return splitAt(inner(list), ",").flatMap((group): Argument[] => {
    const [first, second, ...more] = group;
    if (!first) return [];
    if (first.name === "*" || first.name === "**") {
      const spread = first.name === "*" ? 1 : 2;
      return [{ spread, value: read(second, source) }];
    }
    if (second?.name === "AssignOp") {
      const name = textOf(first, source);
      return [{ name, spread: 0, value: read(more[0], source) }];
    }
    if (second?.name === "for") {
      return [{ spread: 0, value: comprehension(read, "list", list, source) }];
    }
    return [{ spread: 0, value: read(first, source) }];
  });
}

/** The parameters of a function or a lambda. */
export function readParameters(
  read: ReadExpression,
  list: SyntaxNode,
  source: Source,
): Parameter[] {
  return splitAt(inner(list), ",").flatMap((group): Parameter[] => {
    const stars = group.find(({ name }) => name === "*" || name === "**");
    const name = group.find((each) => each.name === "VariableName");
    if (!name) return [];
    const equals = group.findIndex((each) => each.name === "AssignOp");
    const value = equals < 0 ? undefined : group[equals + 1];
    return [
      {
        name: textOf(name, source),
        spread: stars ? (stars.name === "*" ? 1 : 2) : 0,
        ...(value && { default: read(value, source) }),
      },
    ];
  });
}

/** A list or a dictionary with a loop in it. */
export function comprehension(
  read: ReadExpression,
  form: "list" | "dictionary",
  node: SyntaxNode,
  source: Source,
): Expression {
  const nodes = inner(node).filter(({ name }) => name !== "async");
  const [head = [], ...rest] = splitAt(nodes, "for");
  const element = read(head[0], source);
  const value = form === "dictionary" ? read(head.at(-1), source) : undefined;
  const clauses = rest.map((group): Clause => {
    const [target = [], after = []] = splitAt(group, "in");
    const [iterable = [], ...conditions] = splitAt(after, "if");
    return {
      target: readTuple(read, target, source),
      iterable: read(iterable[0], source),
      conditions: conditions.map(([condition]) => read(condition, source)),
    };
  });
  const span = spanOf(node, source);
  return { kind: "comprehension", form, element, ...(value && { value }), clauses, ...span };
}

/** The text of an f-string and what it puts in. */
export function formatted(
  read: ReadExpression,
  node: SyntaxNode,
  source: Source,
): (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  const [, prefix = "", quote = ""] = /^([a-zA-Z]*)("""|'''|"|')/.exec(textOf(node, source)) ?? [];
  let at = node.from + prefix.length + quote.length;
  const end = Math.max(node.to - quote.length, at);
  for (const child of childrenOf(node)) {
    if (child.name !== "FormatReplacement") continue;
    parts.push(source.text.slice(at, child.from), read(inner(child)[0], source));
    at = child.to;
  }
  return [...parts, source.text.slice(at, end)];
}
