import { readMantissa } from "./mantissa.ts";

/** What was typed comes to a value, to one `beyond` any count, or is no such arithmetic. */
export type Arithmetic = bigint | "beyond" | undefined;

const token = /\*\*|[-+×x*^()]|\d(?:[\d,'_ ]*\d)?/gi;
/** Any count is smaller; so grouped, each can be typed again. */
export const tooLarge = 10n ** 30n;
/** Two to a higher power is larger than that. */
const largestPower = 100n;

const sums = new Map([
  ["+", (one: bigint, other: bigint) => one + other],
  ["-", (one: bigint, other: bigint) => one - other],
]);
const product = (one: bigint, other: bigint) => one * other;
const products = new Map(["×", "x", "X", "*"].map((sign) => [sign, product]));

/** Reads arithmetic as people type it, `11*11*3*96+96`: whole numbers, + − × ^ and parentheses, exactly. */
export function readArithmetic(text: string): Arithmetic {
  // Between the tokens there is nothing but spaces; and 0x37 is no product.
  if (text.replace(token, "").trim() !== "" || /\b0x/i.test(text)) return undefined;
  const tokens = text.match(token) ?? [];
  let place = 0;
  const next = (sign: string) => {
    const isNext = tokens[place] === sign;
    if (isNext) place++;
    return isNext;
  };

  /** Operands with one level of signs between them, worked out from the left. */
  const chain = (
    signs: ReadonlyMap<string, (one: bigint, other: bigint) => bigint>,
    operand: () => Arithmetic,
    first: Arithmetic,
  ): Arithmetic => {
    const combine = signs.get(tokens[place] ?? "");
    if (!combine || typeof first !== "bigint") return first;
    place++;
    const second = operand();
    if (typeof second !== "bigint") return second;
    return chain(signs, operand, bounded(combine(first, second)));
  };
  const sum = (): Arithmetic => {
    const isNegative = next("-");
    if (!isNegative) next("+");
    const first = term();
    return chain(sums, term, isNegative && typeof first === "bigint" ? -first : first);
  };
  const term = (): Arithmetic => chain(products, power, power());
  const power = (): Arithmetic => {
    const base = atom();
    if (!next("^") && !next("**")) return base;
    const exponent = power();
    if (typeof base !== "bigint") return base;
    if (typeof exponent !== "bigint") return exponent;
    if (exponent < 0n) return undefined;
    return exponent > largestPower ? "beyond" : bounded(base ** exponent);
  };
  const atom = (): Arithmetic => {
    if (!next("(")) return numberIn(tokens[place++]);
    const inside = sum();
    return next(")") ? inside : undefined;
  };

  const value = sum();
  return value === "beyond" || place === tokens.length ? value : undefined;
}

function numberIn(text = ""): Arithmetic {
  if (!/^\d/.test(text)) return undefined;
  const read = readMantissa(text, false);
  return read.ok ? bounded(read.digits) : undefined;
}

const bounded = (value: bigint): Arithmetic =>
  value >= tooLarge || value <= -tooLarge ? "beyond" : value;
