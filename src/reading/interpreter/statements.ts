import { complain } from "../complain.ts";
import type { Branch, Statement } from "../python/tree.ts";
import { none, whole } from "../values/make.ts";
import { truthOf } from "../values/numbers.ts";
import type { Value } from "../values/value.ts";
import { assign } from "./assign.ts";
import { define, importNames } from "./definitions.ts";
import { itemsOf } from "./items.ts";
import { operate } from "./operators.ts";
import { step, type Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";

/** Why statements came to an end before the last. */
type Ended =
  { readonly kind: "return"; readonly value: Value } | { readonly kind: "break" | "continue" };

/** Does one statement after another; says where they end early. */
export function run(
  reader: Reader,
  statements: readonly Statement[],
  scope: Scope,
): Ended | undefined {
  for (const statement of statements) {
    step(reader, statement);
    const ended = runOne(reader, statement, scope);
    if (ended) return ended;
  }
  return undefined;
}

function runOne(reader: Reader, statement: Statement, scope: Scope): Ended | undefined {
  switch (statement.kind) {
    case "expression":
      reader.evaluate(statement.value, scope);
      return undefined;
    case "assign": {
      const value = reader.evaluate(statement.value, scope);
      for (const target of statement.targets) assign(reader, target, value, scope);
      return undefined;
    }
    case "update": {
      const { target, operator, value } = statement;
      const before = reader.evaluate(target, scope);
      const change = reader.evaluate(value, scope);
      if (before.kind === "list" && operator === "+") {
        before.items.push(...(itemsOf(reader, change, value) ?? []));
        return undefined;
      }
      const name = reader.text.slice(statement.from, statement.to);
      assign(reader, target, operate(reader, operator, before, change, name, statement), scope);
      return undefined;
    }
    case "return":
      return {
        kind: "return",
        value: statement.value ? reader.evaluate(statement.value, scope) : none,
      };
    case "for":
      return runFor(reader, statement, scope);
    case "while":
      return runWhile(reader, statement, scope);
    case "if":
      return runIf(reader, statement.branches, scope);
    case "block":
      return run(reader, statement.body, scope);
    case "break":
    case "continue":
      return { kind: statement.kind };
    case "raise":
      return { kind: "return", value: none };
    case "function":
    case "class":
      define(reader, statement, scope);
      return undefined;
    case "import":
    case "star import":
      importNames(statement, scope);
      return undefined;
    default:
      return undefined;
  }
}

type Of<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** What only trains a network says nothing about it. */
const trains = /\.(backward|zero_grad|step|train_on_batch|apply_gradients)\(/;

/** What goes over parameters and freezes none gives them their first values. */
const isOverParameters = /\bparameters\(/;

function runFor(reader: Reader, loop: Of<"for">, scope: Scope): Ended | undefined {
  const written = reader.text.slice(loop.from, loop.to);
  if (trains.test(written)) return undefined;
  const { from, to } = loop.iterable;
  if (isOverParameters.test(reader.text.slice(from, to)) && !written.includes("requires_grad"))
    return undefined;
  const iterable = reader.evaluate(loop.iterable, scope);
  const items = itemsOf(reader, iterable, loop.iterable) ?? onceThrough(reader, iterable, loop);
  if (!items && reader.depth > 0 && iterable.kind === "unknown") {
    const sentence = `What ${iterable.name} holds is not in the code, so this loop is left out.`;
    complain(reader, "unknown", loop.iterable, sentence);
  }
  for (const item of items ?? []) {
    step(reader, loop);
    assign(reader, loop.target, item, scope);
    const ended = run(reader, loop.body, scope);
    if (ended?.kind === "return") return ended;
    if (ended?.kind === "break") break;
  }
  return undefined;
}

/** A step after the other of a sequence, nobody knows how many: one of them has all the layers. */
function onceThrough(reader: Reader, iterable: Value, loop: Of<"for">): Value[] | undefined {
  const { from, to } = loop.iterable;
  const isCounted = reader.text.slice(from, to).startsWith("range(");
  if (!isCounted || reader.depth === 0 || iterable.kind !== "unknown") return undefined;
  const sentence = `How often ${iterable.name} goes round is not in the code. It is read once, with all of its layers.`;
  complain(reader, "note", loop.iterable, sentence);
  return [whole(1)];
}

function runWhile(reader: Reader, loop: Of<"while">, scope: Scope): Ended | undefined {
  if (trains.test(reader.text.slice(loop.from, loop.to))) return undefined;
  while (truthOf(reader.evaluate(loop.test, scope)) === true) {
    // What may never end costs more than what is counted through.
    step(reader, loop, 20);
    const ended = run(reader, loop.body, scope);
    if (ended?.kind === "return") return ended;
    if (ended?.kind === "break") break;
  }
  return undefined;
}

/** The first branch that holds. One whose test is not known is passed over, and that is said within a model. */
function runIf(reader: Reader, branches: readonly Branch[], scope: Scope): Ended | undefined {
  for (const { test, body } of branches) {
    if (!test) return run(reader, body, scope);
    if (isMain(reader, test)) return run(reader, body, scope);
    const value = reader.evaluate(test, scope);
    const truth = truthOf(value);
    if (truth === true) return run(reader, body, scope);
    if (truth === undefined && value.kind === "unknown" && reader.depth > 0) {
      const sentence = `Whether ${value.name} holds is not in the code. It is read as if it did not.`;
      complain(reader, "unknown", test, sentence, {
        asks: { kind: "set", name: value.name, question: `Does ${value.name} hold?` },
        assumed: false,
      });
    }
  }
  return undefined;
}

/** `if __name__ == "__main__":` is what is run. */
const isMain = ({ text }: Reader, { from, to }: { from: number; to: number }) =>
  text.slice(from, to).includes("__name__");
