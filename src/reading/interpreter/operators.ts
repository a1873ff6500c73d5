import { combine } from "../layers/combine.ts";
import type { Span } from "../python/tree.ts";
import { boolean, decimal, list, text, tuple, unknown, whole } from "../values/make.ts";
import { numberIn, truthOf } from "../values/numbers.ts";
import type { ListValue, Value } from "../values/value.ts";
import { compare, isComparison } from "./compare.ts";
import { step, type Reader } from "./reader.ts";

/** A value with one operator before it. */
export function operateAlone(operator: string, operand: Value, name: string, span: Span): Value {
  if (operator === "not") {
    const truth = truthOf(operand);
    return truth === undefined ? unknown(name, span) : boolean(!truth);
  }
  if (isTensor(operand)) return operand;
  const number = numberIn(operand);
  if (number === undefined) return unknown(name, span);
  const isWhole = operand.kind !== "number" || operand.isWhole;
  const result = { "-": -number, "+": number, "~": ~number }[operator];
  return result === undefined ? unknown(name, span) : numeric(result, isWhole);
}

/** Two values with an operator between them; `name` is how it is written. */
export function operate(
  reader: Reader,
  operator: string,
  left: Value,
  right: Value,
  name: string,
  span: Span,
): Value {
  if (isComparison(operator)) return compare(operator, left, right, name, span);
  if (isTensor(left) || isTensor(right)) return combine(reader, operator, left, right, span);
  return (
    withBatch(operator, left, right) ??
    arithmetic(operator, left, right) ??
    joined(reader, operator, left, right, span) ??
    unknown(name, span)
  );
}

/** Whether a value is a tensor, or stands for one. */
export function isTensor({ kind }: Value): boolean {
  return kind === "tensor" || kind === "open" || kind === "held" || kind === "lost";
}

const numeric = (value: number, isWhole: boolean) => (isWhole ? whole(value) : decimal(value));

/** Python rounds down where it divides whole numbers, and keeps the divisor's sign in what is left. */
function arithmetic(operator: string, left: Value, right: Value): Value | undefined {
  const [one, other] = [numberIn(left), numberIn(right)];
  if (one === undefined || other === undefined) return undefined;
  const isWhole = [left, right].every((each) => each.kind !== "number" || each.isWhole);
  const isZero = other === 0;
  switch (operator) {
    case "+":
      return numeric(one + other, isWhole);
    case "-":
      return numeric(one - other, isWhole);
    case "*":
      return numeric(one * other, isWhole);
    case "/":
      return isZero ? undefined : decimal(one / other);
    case "//":
      return isZero ? undefined : numeric(Math.floor(one / other), isWhole);
    case "%":
      return isZero ? undefined : numeric(((one % other) + other) % other, isWhole);
    case "**":
      return numeric(one ** other, isWhole && other >= 0);
    case "<<":
      return isWhole && other < 53 ? whole(one * 2 ** other) : undefined;
    case ">>":
      return isWhole ? whole(Math.floor(one / 2 ** other)) : undefined;
    case "&":
      return isWhole ? whole(one & other) : undefined;
    case "|":
      return isWhole ? whole(one | other) : undefined;
    default:
      return undefined;
  }
}

/** A number of times the batch. */
function withBatch(operator: string, left: Value, right: Value): Value | undefined {
  const times = (value: Value) => (value.kind === "batch" ? value.times : undefined);
  const [one, other] = [times(left), times(right)];
  const number = numberIn(one === undefined ? left : right);
  if (number === undefined || (one === undefined) === (other === undefined)) return undefined;
  const batch = one ?? other ?? 1;
  if (operator === "*") return { kind: "batch", times: batch * number };
  const divided = batch / number;
  if (operator !== "//" || one === undefined || !Number.isInteger(divided)) return undefined;
  return { kind: "batch", times: divided };
}

/** Lists and texts put one behind the other, or repeated. */
function joined(
  reader: Reader,
  operator: string,
  left: Value,
  right: Value,
  span: Span,
): Value | undefined {
  if (operator === "+" && left.kind === "text" && right.kind === "text") {
    return text(left.value + right.value);
  }
  if (operator === "%" && left.kind === "text") return text(filledIn(left.value, right));
  if (operator === "+" && isList(left) && isList(right)) {
    const length = left.items.length + right.items.length;
    step(reader, span, Math.floor(length / 10));
    if (length > mostItems) return undefined;
    const items = [...left.items, ...right.items];
    return left.kind === "list" ? list(items) : tuple(items);
  }
  const [items, times] = isList(left) ? [left, numberIn(right)] : [right, numberIn(left)];
  if (operator !== "*" || !isList(items) || times === undefined) return undefined;
  if (times * items.items.length > mostItems) return undefined;
  step(reader, span, Math.floor((Math.max(times, 0) * items.items.length) / 10));
  const repeated = Array.from({ length: Math.max(times, 0) }, () => items.items).flat();
  return items.kind === "list" ? list(repeated) : tuple(repeated);
}

/** `"conv%d" % 1`. */
function filledIn(pattern: string, values: Value): string {
  const given = isList(values) ? [...values.items] : [values];
  return pattern.replaceAll(/%[\d.]*([dsifr])/g, () => {
    const value = given.shift();
    if (value?.kind === "text") return value.value;
    return String(numberIn(value) ?? "");
  });
}

const mostItems = 10_000;

const isList = (value: Value): value is ListValue =>
  value.kind === "list" || value.kind === "tuple";
