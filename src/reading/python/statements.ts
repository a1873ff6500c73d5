import type { SyntaxNode } from "@lezer/common";
import { childrenOf, spanOf, splitAt, textOf, type Source } from "./children.ts";
import { readExpression } from "./expressions.ts";
import { importsIn } from "./imports.ts";
import { readParameters, readTuple } from "./parts.ts";
import type { Branch, Statement } from "./tree.ts";

/** The statements in a node's children; what is none is passed over. */
export function readStatements(nodes: readonly SyntaxNode[], source: Source): Statement[] {
  return nodes.flatMap((node) => {
    const read = readers[node.name];
    return read ? read(node, source) : [];
  });
}

type Read = (node: SyntaxNode, source: Source) => Statement[];

const plain =
  (kind: "break" | "continue" | "raise" | "nothing"): Read =>
  (node, source) => [{ kind, ...spanOf(node, source) }];

const readers: Readonly<Record<string, Read>> = {
  ExpressionStatement: (node, source) => {
    const value = readTuple(readExpression, childrenOf(node), source);
    return [{ kind: "expression", value, ...spanOf(node, source) }];
  },
  AssignStatement: (node, source) => {
    const children = childrenOf(node).filter(({ name }) => name !== "TypeDef");
    const groups = splitAt(children, "AssignOp").map((group) =>
      readTuple(readExpression, group, source),
    );
    const value = groups.at(-1);
    if (!value || groups.length < 2) return [];
    return [{ kind: "assign", targets: groups.slice(0, -1), value, ...spanOf(node, source) }];
  },
  UpdateStatement: (node, source) => {
    const [target, operator, ...value] = childrenOf(node);
    return [
      {
        kind: "update",
        target: readExpression(target, source),
        operator: (operator ? textOf(operator, source) : "").replace(/=$/, ""),
        value: readTuple(readExpression, value, source),
        ...spanOf(node, source),
      },
    ];
  },
  ReturnStatement: (node, source) => {
    const [, ...given] = childrenOf(node);
    const value = given.length > 0 ? { value: readTuple(readExpression, given, source) } : {};
    return [{ kind: "return", ...value, ...spanOf(node, source) }];
  },
  ForStatement: (node, source) => {
    const children = childrenOf(node).filter(({ name }) => name !== "for" && name !== "async");
    const [target = [], [iterable, ...rest] = []] = splitAt(children, "in");
    return [
      {
        kind: "for",
        target: readTuple(readExpression, target, source),
        iterable: readExpression(iterable, source),
        body: bodyIn(rest, source),
        ...spanOf(node, source),
      },
    ];
  },
  WhileStatement: (node, source) => {
    const [, test, ...rest] = childrenOf(node);
    const body = bodyIn(rest, source);
    return [{ kind: "while", test: readExpression(test, source), body, ...spanOf(node, source) }];
  },
  IfStatement: (node, source) => {
    const branches = splitAt(childrenOf(node), "if", "elif", "else").flatMap((group): Branch[] => {
      if (group.length === 0) return [];
      const body = bodyIn(group, source);
      const [test] = group;
      return test && test.name !== "Body"
        ? [{ test: readExpression(test, source), body }]
        : [{ body }];
    });
    return [{ kind: "if", branches, ...spanOf(node, source) }];
  },
  FunctionDefinition: (node, source) => functionIn(node, source, []),
  ClassDefinition: (node, source) => {
    const children = childrenOf(node);
    const name = children.find((each) => each.name === "VariableName");
    const list = children.find((each) => each.name === "ArgList");
    const bases = list
      ? splitAt(childrenOf(list), ",", "(", ")").filter(
          (group) => group.length > 0 && group[1]?.name !== "AssignOp",
        )
      : [];
    return [
      {
        kind: "class",
        name: name ? textOf(name, source) : "",
        bases: bases.map(([base]) => readExpression(base, source)),
        body: bodyIn(children, source),
        ...spanOf(node, source),
      },
    ];
  },
  DecoratedStatement: (node, source) => {
    const children = childrenOf(node);
    const decorators = children
      .filter(({ name }) => name === "Decorator")
      .map((each) => textOf(each, source).replace(/^@/, "").trim());
    const definition = children.at(-1);
    if (definition?.name !== "FunctionDefinition") return readStatements(children, source);
    return functionIn(definition, source, decorators);
  },
  ImportStatement: (node, source) => importsIn(node, source),
  WithStatement: (node, source) => {
    const children = childrenOf(node);
    const named = splitAt(children, "as").slice(1);
    return [
      {
        kind: "block",
        named: named.map(([target]) => readExpression(target, source)),
        body: bodyIn(children, source),
        ...spanOf(node, source),
      },
    ];
  },
  // What is tried is what is meant; what stands after it is for when that goes wrong.
  TryStatement: (node, source) => {
    const body = bodyIn(childrenOf(node), source);
    return [{ kind: "block", named: [], body, ...spanOf(node, source) }];
  },
  BreakStatement: plain("break"),
  ContinueStatement: plain("continue"),
  RaiseStatement: plain("raise"),
  PassStatement: plain("nothing"),
  StatementGroup: (node, source) => readStatements(childrenOf(node), source),
};

function bodyIn(nodes: readonly SyntaxNode[], source: Source): Statement[] {
  const body = nodes.find(({ name }) => name === "Body");
  return body ? readStatements(childrenOf(body), source) : [];
}

function functionIn(node: SyntaxNode, source: Source, decorators: readonly string[]): Statement[] {
  const children = childrenOf(node);
  const name = children.find((each) => each.name === "VariableName");
  const list = children.find((each) => each.name === "ParamList");
  return [
    {
      kind: "function",
      name: name ? textOf(name, source) : "",
      parameters: list ? readParameters(readExpression, list, source) : [],
      body: bodyIn(children, source),
      decorators,
      ...spanOf(node, source),
    },
  ];
}
