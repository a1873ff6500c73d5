import type { ClassDefinition, FunctionDefinition, Span, Statement } from "../python/tree.ts";
import type { ClassValue, Value } from "../values/value.ts";
import { unknown } from "../values/make.ts";
import { builtins } from "./builtins.ts";
import type { Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";

type Definition = Span &
  (
    | ({ readonly kind: "function" } & FunctionDefinition)
    | ({ readonly kind: "class" } & ClassDefinition)
  );

/** Gives the name of a function or a class its meaning. */
export function define(reader: Reader, definition: Definition, scope: Scope): void {
  const { name } = definition;
  if (definition.kind === "function") {
    scope.names.set(name, functionOf(reader, definition, scope));
    return;
  }
  const made: ClassValue = {
    kind: "class",
    name,
    bases: definition.bases.map((base) => reader.evaluate(base, scope)),
    members: new Map(),
    span: { from: definition.from, to: definition.to },
    made: 0,
  };
  scope.names.set(name, made);
  fill(reader, made, definition.body, scope);
}

function fill(reader: Reader, made: ClassValue, body: readonly Statement[], scope: Scope): void {
  const within: Scope = { names: made.members, around: scope };
  for (const each of body) {
    if (each.kind === "function") {
      made.members.set(each.name, { ...functionOf(reader, each, scope), owner: made });
    } else if (each.kind === "class") define(reader, each, within);
    else if (each.kind === "assign") {
      const value = reader.evaluate(each.value, within);
      for (const target of each.targets) {
        if (target.kind === "name") made.members.set(target.name, value);
      }
    }
  }
}

function functionOf(reader: Reader, definition: Span & FunctionDefinition, scope: Scope) {
  const { name, parameters, body, decorators, from, to } = definition;
  return {
    kind: "function",
    name,
    parameters,
    defaults: parameters.map((each) => each.default && reader.evaluate(each.default, scope)),
    body,
    scope,
    isProperty: decorators.some((each) => /(^|\.)(cached_)?property$/.test(each)),
    isStatic: decorators.includes("staticmethod"),
    span: { from, to },
    calls: 0,
  } as const;
}

type Import = Extract<Statement, { kind: "import" | "star import" }>;

const frameworks =
  /^(tensorflow|keras|tf_keras|torch|torchvision|lasagne|nolearn|numpy|math|collections|functools|einops|timm|torchinfo|torchsummary|fastai)\b/;

/** Gives what is imported its name. What is not a framework's is not known. */
export function importNames(statement: Import, scope: Scope): void {
  if (statement.kind === "star import") return;
  const { path, as, from, to } = statement;
  scope.names.set(as, meaningOf(path, as, { from, to }));
}

function meaningOf(path: string, as: string, span: Span): Value {
  const [, last] = /^(?:math|numpy|functools|builtins)\.(\w+)$/.exec(path) ?? [];
  const own = last === undefined ? undefined : builtins[last];
  if (own) return own;
  return frameworks.test(path) ? { kind: "library", path } : unknown(as, span);
}
