import type { SyntaxNode } from "@lezer/common";
import { childrenOf, spanOf, textOf, type Source } from "./children.ts";
import type { Expression } from "./tree.ts";

type Read = (node: SyntaxNode | undefined, source: Source) => Expression;

/** An operator before what it works on, or between two such. */
export function readOperation(read: Read, node: SyntaxNode, source: Source): Expression {
  const children = childrenOf(node);
  if (isLogical(node, children)) return grouped(read, children.flatMap(partsOf), source);
  if (node.name === "UnaryExpression") {
    const [operator, operand] = children;
    return {
      kind: "unary",
      operator: operator ? textOf(operator, source) : "",
      operand: read(operand, source),
      ...spanOf(node, source),
    };
  }
  const [left, ...rest] = children;
  return {
    kind: "binary",
    operator: rest
      .slice(0, -1)
      .map((each) => textOf(each, source))
      .join(" "),
    left: read(left, source),
    right: read(rest.at(-1), source),
    ...spanOf(node, source),
  };
}

/** Whether a node is made with `and`, `or` or `not`; `not in` and `is not` compare. */
function isLogical({ name }: SyntaxNode, [first, second]: readonly SyntaxNode[]): boolean {
  if (name === "UnaryExpression") return first?.name === "not";
  return name === "BinaryExpression" && (second?.name === "and" || second?.name === "or");
}

/** The words and what stands between them, in the order of the text. */
function partsOf(node: SyntaxNode): SyntaxNode[] {
  if (!/^(Unary|Binary)Expression$/.test(node.name)) return [node];
  const children = childrenOf(node);
  return isLogical(node, children) ? children.flatMap(partsOf) : [node];
}

/** Python’s own order, in which `not` is closest and `or` is last: the parser takes `not a and b` for all of it. */
function grouped(read: Read, parts: readonly SyntaxNode[], source: Source): Expression {
  for (const word of ["or", "and"] as const) {
    const at = parts.findLastIndex(({ name }) => name === word);
    if (at < 0) continue;
    const left = grouped(read, parts.slice(0, at), source);
    const right = grouped(read, parts.slice(at + 1), source);
    return { kind: "binary", operator: word, left, right, from: left.from, to: right.to };
  }
  const [first, ...rest] = parts;
  if (first?.name !== "not") return read(first, source);
  const operand = grouped(read, rest, source);
  return {
    kind: "unary",
    operator: "not",
    operand,
    from: spanOf(first, source).from,
    to: operand.to,
  };
}
