import { answerTo } from "../complain.ts";
import type { Expression } from "../python/tree.ts";
import {
  boolean,
  decimal,
  dictionary,
  keyOf,
  list,
  none,
  text,
  tuple,
  unknown,
  whole,
} from "../values/make.ts";
import { truthOf } from "../values/numbers.ts";
import { textValue } from "../values/texts.ts";
import type { Value } from "../values/value.ts";
import { fromAnswer } from "./answers.ts";
import { givenTo } from "./callArguments.ts";
import { comprehension } from "./comprehensions.ts";
import { itemsOf } from "./items.ts";
import { knownName } from "./names.ts";
import { operate, operateAlone } from "./operators.ts";
import { step, type Reader } from "./reader.ts";
import { lookUp, type Scope } from "./scope.ts";
import { subscript } from "./subscript.ts";
import { written } from "./written.ts";

/** What an expression is worth in a scope. What is not known is a value, too. */
export function evaluate(reader: Reader, expression: Expression, scope: Scope): Value {
  step(reader, expression);
  const valueOf = (each: Expression) => evaluate(reader, each, scope);
  switch (expression.kind) {
    case "name":
      return nameValue(reader, expression, scope);
    case "number":
      return expression.isWhole ? whole(expression.value) : decimal(expression.value);
    case "text":
      return textValue(
        expression.parts.map((part) => (typeof part === "string" ? text(part) : valueOf(part))),
      );
    case "constant":
      return expression.value === null ? none : boolean(expression.value);
    case "ellipsis":
      return { kind: "ellipsis" };
    case "list":
    case "set":
      return list(spread(reader, expression.items, scope));
    case "tuple":
      return tuple(spread(reader, expression.items, scope));
    case "dictionary":
      return dictionaryValue(reader, expression, scope);
    case "attribute":
      return reader.attribute(valueOf(expression.of), expression.name, expression);
    case "subscript":
      return subscript(reader, valueOf(expression.of), valueOf(expression.index), expression);
    case "slice":
      return {
        kind: "slice",
        parts: expression.parts.map((part) => (part ? valueOf(part) : none)),
      };
    case "call": {
      const called = valueOf(expression.function);
      return reader.call(called, givenTo(reader, expression, scope));
    }
    case "unary":
      return operateAlone(
        expression.operator,
        valueOf(expression.operand),
        written(reader, expression),
        expression,
      );
    case "binary":
      return binary(reader, expression, scope);
    case "conditional": {
      const test = truthOf(valueOf(expression.test));
      return valueOf(test === false ? expression.otherwise : expression.then);
    }
    case "lambda":
      return {
        kind: "function",
        name: "lambda",
        parameters: expression.parameters,
        defaults: expression.parameters.map((each) => each.default && valueOf(each.default)),
        body: expression.body,
        scope,
        isProperty: false,
        isStatic: false,
        span: expression,
        calls: 0,
      };
    case "comprehension":
      return comprehension(reader, expression, scope);
    case "named": {
      const value = valueOf(expression.value);
      scope.names.set(expression.name, value);
      return value;
    }
    default:
      return unknown(written(reader, expression), expression);
  }
}

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

function nameValue(reader: Reader, { name, from, to }: Of<"name">, scope: Scope): Value {
  const span = { from, to };
  const own = lookUp(scope, name);
  if (own && own.kind !== "unknown") return own;
  const answer = answerTo(reader, name);
  if (answer !== undefined) return fromAnswer(answer);
  return own ?? knownName(reader, name) ?? unknown(name, span);
}

/** The items of a list as it is written, starred ones spread. */
function spread(reader: Reader, items: readonly Expression[], scope: Scope): Value[] {
  return items.flatMap((item) => {
    if (item.kind !== "star") return [evaluate(reader, item, scope)];
    return itemsOf(reader, evaluate(reader, item.value, scope), item) ?? [];
  });
}

function dictionaryValue(reader: Reader, expression: Of<"dictionary">, scope: Scope): Value {
  const made = dictionary();
  for (const { key, value } of expression.entries) {
    const own = evaluate(reader, value, scope);
    if (!key) {
      if (own.kind === "dictionary")
        own.entries.forEach((each, name) => made.entries.set(name, each));
      continue;
    }
    const read = evaluate(reader, key, scope);
    const name = keyOf(read);
    if (name !== undefined) made.entries.set(name, { key: read, value: own });
  }
  return made;
}

const comparisons = ["<", ">", "<=", ">=", "==", "!=", "in", "not in", "is", "is not"];

function binary(reader: Reader, expression: Of<"binary">, scope: Scope): Value {
  const { operator, left, right } = expression;
  const first = evaluate(reader, left, scope);
  if (operator === "and" || operator === "or") {
    const truth = truthOf(first);
    if (truth === undefined) {
      const other = evaluate(reader, right, scope);
      return truthOf(other) === (operator === "or") ? other : first;
    }
    return truth === (operator === "and") ? evaluate(reader, right, scope) : first;
  }
  const second = evaluate(reader, right, scope);
  // `1 <= a < 3` compares twice.
  if (
    comparisons.includes(operator) &&
    left.kind === "binary" &&
    comparisons.includes(left.operator)
  ) {
    if (reader.text[left.from] !== "(") {
      const middle = evaluate(reader, left.right, scope);
      if (truthOf(first) === false) return first;
      return operate(reader, operator, middle, second, written(reader, expression), expression);
    }
  }
  return operate(reader, operator, first, second, written(reader, expression), expression);
}
