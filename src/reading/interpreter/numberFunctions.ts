import { boolean, decimal, list, text, whole } from "../values/make.ts";
import { numberIn, truthOf } from "../values/numbers.ts";
import type { Given, Value } from "../values/value.ts";
import { itemsOf } from "./items.ts";
import type { Reader } from "./reader.ts";

/** What a function of Python gives; undefined where that is not known. */
export type PlainCall = (given: Given, reader: Reader) => Value | undefined;

type Call = PlainCall;

export const first = ({ positional }: Given) => positional[0];

/** The items of the first argument. */
export function iterated(given: Given, reader: Reader): Value[] | undefined {
  const value = first(given);
  return value && itemsOf(reader, value, given.span);
}

/** The numbers of the arguments, or of the one list that is given. */
export function numbersOf(given: Given, reader: Reader): number[] | undefined {
  const values = given.positional.length === 1 ? iterated(given, reader) : given.positional;
  const numbers = values?.map(numberIn);
  return numbers?.every((each) => each !== undefined) ? numbers : undefined;
}

export const numeric = (value: number) => (Number.isInteger(value) ? whole(value) : decimal(value));

const rounding =
  (round: (value: number) => number): Call =>
  (given) => {
    const value = numberIn(first(given));
    return value === undefined ? undefined : whole(round(value));
  };

/** Half to even, as Python rounds. */
function rounded(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Functions of numbers. */
export const numberFunctions: Readonly<Record<string, PlainCall>> = {
  int: (given) => {
    const value = first(given);
    if (value?.kind === "batch") return value;
    const number = value?.kind === "text" ? Number(value.value) : numberIn(value);
    return number === undefined || Number.isNaN(number) ? undefined : whole(Math.trunc(number));
  },
  float: (given) => {
    const number = numberIn(first(given));
    return number === undefined ? undefined : decimal(number);
  },
  bool: (given) => {
    const value = first(given);
    const truth = value && truthOf(value);
    return truth === undefined ? undefined : boolean(truth);
  },
  str: ({ positional: [value] }) => {
    if (value?.kind === "text") return value;
    return value?.kind === "number" ? text(String(value.value)) : undefined;
  },
  abs: (given) => {
    const number = numberIn(first(given));
    return number === undefined ? undefined : numeric(Math.abs(number));
  },
  round: (given) => {
    const value = numberIn(first(given));
    return value === undefined || given.positional[1] ? first(given) : whole(rounded(value));
  },
  ceil: rounding(Math.ceil),
  floor: rounding(Math.floor),
  min: (given, reader) => {
    const numbers = numbersOf(given, reader);
    return numbers && numbers.length > 0 ? numeric(Math.min(...numbers)) : undefined;
  },
  max: (given, reader) => {
    const numbers = numbersOf(given, reader);
    return numbers && numbers.length > 0 ? numeric(Math.max(...numbers)) : undefined;
  },
  sum: (given, reader) => {
    const numbers = numbersOf({ ...given, positional: given.positional.slice(0, 1) }, reader);
    return numbers && numeric(numbers.reduce((sum, each) => sum + each, 0));
  },
  pow: ({ positional }) => {
    const [base, power] = positional.map(numberIn);
    return base === undefined || power === undefined ? undefined : numeric(base ** power);
  },
  sqrt: (given) => {
    const number = numberIn(first(given));
    return number === undefined ? undefined : decimal(Math.sqrt(number));
  },
  log2: (given) => {
    const number = numberIn(first(given));
    return number === undefined ? undefined : decimal(Math.log2(number));
  },
  prod: (given, reader) => {
    const items = iterated(given, reader)?.map((each) =>
      each.kind === "batch" ? whole(each.times) : each,
    );
    const numbers = items && numbersOf({ ...given, positional: [list(items)] }, reader);
    return numbers && numeric(numbers.reduce((product, each) => product * each, 1));
  },
};
