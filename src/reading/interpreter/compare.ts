import type { Span } from "../python/tree.ts";
import { boolean, keyOf, unknown } from "../values/make.ts";
import { numberIn } from "../values/numbers.ts";
import type { ListValue, Value } from "../values/value.ts";

/** Whether an operator compares what stands beside it. */
export const isComparison = (operator: string) =>
  /^(<|>|<=|>=|==|!=|in|not in|is|is not)$/.test(operator);

/** Whether a comparison holds, as far as both sides are known. */
export function compare(
  operator: string,
  left: Value,
  right: Value,
  name: string,
  span: Span,
): Value {
  const [one, other] = [numberIn(left), numberIn(right)];
  if (/[<>]/.test(operator)) {
    if (one === undefined || other === undefined) return unknown(name, span);
    const results = { "<": one < other, ">": one > other, "<=": one <= other, ">=": one >= other };
    return boolean(Object.entries(results).find(([each]) => each === operator)?.[1] ?? false);
  }
  const isNegated = operator.includes("not") || operator === "!=";
  const result = operator.endsWith("in") ? isIn(left, right) : isSame(left, right);
  return result === undefined ? unknown(name, span) : boolean(result !== isNegated);
}

const deepest = 4;

/** Lists within lists are compared as deep as people write them. */
function isSame(left: Value, right: Value, depth = 0): boolean | undefined {
  if (left === right) return true;
  if (depth > deepest) return undefined;
  if (left.kind === "unknown" || right.kind === "unknown") return undefined;
  if (left.kind === "library" && right.kind === "library") return left.path === right.path;
  const [one, other] = [keyOf(left), keyOf(right)];
  return one !== undefined && other !== undefined
    ? one === other
    : left.kind === "list" && right.kind === "list"
      ? isAlike(left.items, right.items, depth + 1)
      : false;
}

const isAlike = (one: readonly Value[], other: readonly Value[], depth: number) =>
  one.length === other.length &&
  one.every((each, place) => isSame(each, other[place] ?? each, depth) === true);

function isIn(item: Value, holder: Value): boolean | undefined {
  if (holder.kind === "text" && item.kind === "text") return holder.value.includes(item.value);
  if (holder.kind === "dictionary") return holder.entries.has(keyOf(item) ?? "");
  if (!isList(holder)) return undefined;
  const found = holder.items.map((each) => isSame(item, each));
  return found.includes(true) || (found.includes(undefined) ? undefined : false);
}

const isList = (value: Value): value is ListValue =>
  value.kind === "list" || value.kind === "tuple";
