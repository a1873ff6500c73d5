import { evaluate } from "./formula/evaluate.ts";
import { expand, type Parts } from "./formula/expand.ts";
import { rational, type Rational } from "./formula/rational.ts";
import type { Formula } from "./formula/tree.ts";
import { numberOf, type Values } from "./values.ts";

/** What any formula over a layer's quantities is worth, along `axis` where they have axes. */
export function worthOf(formula: Formula, parts: Parts, values: Values, axis?: number): Rational {
  return evaluate(expand(formula, parts, axis), (name) => rational(numberOf(values, name)));
}
