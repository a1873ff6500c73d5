import type { Expression } from "../python/tree.ts";
import { dictionary, keyOf, list, unknown } from "../values/make.ts";
import { truthOf } from "../values/numbers.ts";
import type { Value } from "../values/value.ts";
import { assign } from "./assign.ts";
import { itemsOf } from "./items.ts";
import { step, type Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";
import { written } from "./written.ts";

type Comprehension = Extract<Expression, { kind: "comprehension" }>;

/** A list or a dictionary that is made in a loop of its own. */
export function comprehension(reader: Reader, expression: Comprehension, scope: Scope): Value {
  const { form, element, value, clauses } = expression;
  const items: Value[] = [];
  const made = dictionary();
  const unknowns: Value[] = [];
  const within: Scope = { names: new Map(), around: scope };
  const go = (place: number): void => {
    const clause = clauses[place];
    if (!clause) {
      const item = reader.evaluate(element, within);
      const name = keyOf(item);
      if (form === "list") items.push(item);
      else if (value && name !== undefined) {
        made.entries.set(name, { key: item, value: reader.evaluate(value, within) });
      }
      return;
    }
    const iterable = reader.evaluate(clause.iterable, within);
    const iterated = itemsOf(reader, iterable, clause.iterable);
    if (!iterated) unknowns.push(iterable);
    for (const item of iterated ?? []) {
      step(reader, expression);
      assign(reader, clause.target, item, within);
      const holds = clause.conditions.every(
        (each) => truthOf(reader.evaluate(each, within)) !== false,
      );
      if (holds) go(place + 1);
    }
  };
  go(0);
  if (unknowns.length > 0) return unknown(written(reader, expression), expression);
  return form === "list" ? list(items) : made;
}
