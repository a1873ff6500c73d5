import { evaluate } from "./formula/evaluate.ts";
import { parse } from "./formula/parse.ts";
import { rational, type Rational } from "./formula/rational.ts";

/** What a formula's text is worth, exactly, given the value of each name in it. Throws on what is no formula. */
export function calculate(text: string, valueOf: (name: string) => bigint): Rational {
  return evaluate(parse(text), ({ name }) => rational(valueOf(name)));
}
