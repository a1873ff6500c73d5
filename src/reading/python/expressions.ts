import type { SyntaxNode } from "@lezer/common";
import { childrenOf, spanOf, splitAt, textOf, type Source } from "./children.ts";
import { readNumber, readText } from "./literals.ts";
import { readOperation } from "./operations.ts";
import {
  argumentsIn,
  comprehension,
  formatted,
  inner,
  readItems,
  readParameters,
} from "./parts.ts";
import type { Expression } from "./tree.ts";

/** An expression of the parser's tree as ours; one that is not read is said to be so. */
export function readExpression(node: SyntaxNode | undefined, source: Source): Expression {
  if (!node) return { kind: "unread", from: 0, to: 0 };
  const span = spanOf(node, source);
  const read = readers[node.name];
  return read ? read(node, source) : { kind: "unread", ...span };
}

type Read = (node: SyntaxNode, source: Source) => Expression;

const readers: Readonly<Record<string, Read>> = {
  VariableName: (node, source) => {
    return { kind: "name", name: textOf(node, source), ...spanOf(node, source) };
  },
  Number: (node, source) => {
    const number = readNumber(textOf(node, source));
    const span = spanOf(node, source);
    return number ? { kind: "number", ...number, ...span } : { kind: "unread", ...span };
  },
  String: (node, source) => {
    return { kind: "text", parts: [readText(textOf(node, source))], ...spanOf(node, source) };
  },
  FormatString: (node, source) => {
    return {
      kind: "text",
      parts: formatted(readExpression, node, source),
      ...spanOf(node, source),
    };
  },
  ContinuedString: (node, source) => {
    const parts = childrenOf(node).map((child) => readExpression(child, source));
    const texts = parts.flatMap((part) => (part.kind === "text" ? part.parts : [part]));
    return { kind: "text", parts: texts, ...spanOf(node, source) };
  },
  Boolean: (node, source) => {
    return { kind: "constant", value: textOf(node, source) === "True", ...spanOf(node, source) };
  },
  None: (node, source) => ({ kind: "constant", value: null, ...spanOf(node, source) }),
  Ellipsis: (node, source) => ({ kind: "ellipsis", ...spanOf(node, source) }),
  ParenthesizedExpression: (node, source) => {
    return { ...readExpression(inner(node)[0], source), ...spanOf(node, source) };
  },
  TupleExpression: (node, source) => items("tuple", node, source),
  ArrayExpression: (node, source) => items("list", node, source),
  SetExpression: (node, source) => items("set", node, source),
  DictionaryExpression: (node, source) => {
    const entries = splitAt(inner(node), ",").flatMap((group) => {
      const [first, second, third] = group;
      if (!first) return [];
      if (first.name === "**") return [{ value: readExpression(second, source) }];
      return [{ key: readExpression(first, source), value: readExpression(third, source) }];
    });
    return { kind: "dictionary", entries, ...spanOf(node, source) };
  },
  MemberExpression: (node, source) => {
    const [of, mark, ...rest] = childrenOf(node);
    const span = spanOf(node, source);
    if (mark?.name !== "[") {
      const name = rest[0] ? textOf(rest[0], source) : "";
      return { kind: "attribute", of: readExpression(of, source), name, ...span };
    }
    const inside = rest.filter(({ name }) => name !== "]");
    const parts = splitAt(inside, ",").filter(({ length }) => length > 0);
    const indices = parts.map((part) => indexOf(part, source, spanOf(node, source)));
    const isTuple = inside.some(({ name }) => name === ",");
    const [only = { kind: "unread", ...span } as const] = indices;
    const index: Expression = isTuple ? { kind: "tuple", items: indices, ...span } : only;
    return { kind: "subscript", of: readExpression(of, source), index, ...span };
  },
  CallExpression: (node, source) => {
    const [called, list] = childrenOf(node);
    const given = list ? argumentsIn(readExpression, list, source) : [];
    return {
      kind: "call",
      function: readExpression(called, source),
      arguments: given,
      ...spanOf(node, source),
    };
  },
  UnaryExpression: (node, source) => readOperation(readExpression, node, source),
  BinaryExpression: (node, source) => readOperation(readExpression, node, source),
  ConditionalExpression: (node, source) => {
    const [then, test, otherwise] = childrenOf(node)
      .filter(({ name }) => name !== "if" && name !== "else")
      .map((each) => readExpression(each, source));
    const nothing = { kind: "unread", ...spanOf(node, source) } as const;
    return {
      kind: "conditional",
      then: then ?? nothing,
      test: test ?? nothing,
      otherwise: otherwise ?? nothing,
      ...spanOf(node, source),
    };
  },
  LambdaExpression: (node, source) => {
    const children = childrenOf(node);
    const list = children.find(({ name }) => name === "ParamList");
    return {
      kind: "lambda",
      parameters: list ? readParameters(readExpression, list, source) : [],
      body: readExpression(children.at(-1), source),
      ...spanOf(node, source),
    };
  },
  ArrayComprehensionExpression: (node, source) =>
    comprehension(readExpression, "list", node, source),
  SetComprehensionExpression: (node, source) => comprehension(readExpression, "list", node, source),
  ComprehensionExpression: (node, source) => comprehension(readExpression, "list", node, source),
  DictionaryComprehensionExpression: (node, source) =>
    comprehension(readExpression, "dictionary", node, source),
  NamedExpression: (node, source) => {
    const [name, , value] = childrenOf(node);
    return {
      kind: "named",
      name: name ? textOf(name, source) : "",
      value: readExpression(value, source),
      ...spanOf(node, source),
    };
  },
  AwaitExpression: (node, source) => readExpression(childrenOf(node).at(-1), source),
};

function items(kind: "list" | "tuple" | "set", node: SyntaxNode, source: Source): Expression {
  return { kind, items: readItems(readExpression, inner(node), source), ...spanOf(node, source) };
}

function indexOf(
  nodes: readonly SyntaxNode[],
  source: Source,
  span: { from: number; to: number },
): Expression {
  if (!nodes.some(({ name }) => name === ":")) return readExpression(nodes[0], source);
  const parts = splitAt(nodes, ":").map(([part]) => part && readExpression(part, source));
  return { kind: "slice", parts, ...span };
}
