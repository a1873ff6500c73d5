import { grouped } from "./grouped.ts";
import { isInteger, type Rational } from "./rational.ts";

const longestDecimal = 4;

/** A number as people read it: `62,378,344`, `5.25`, or `5.33…` where the digits go on. */
export function formatNumber(value: Rational | bigint): string {
  if (typeof value === "bigint") return grouped(value);
  if (isInteger(value)) return grouped(value.numerator);
  const negative = value.numerator < 0n;
  const size = negative ? -value.numerator : value.numerator;
  const digits = decimals(size % value.denominator, value.denominator);
  return `${negative ? "−" : ""}${grouped(size / value.denominator)}.${digits}`;
}

/** The same number in LaTeX: one number (`62{,}378{,}344`), a fraction where the digits go on. */
export function numberToLatex(value: Rational): string {
  const { numerator, denominator } = value;
  if (terminates(value)) return formatNumber(value).replaceAll(",", "{,}").replace("−", "-");
  return numerator < 0n
    ? `-\\tfrac{${-numerator}}{${denominator}}`
    : `\\tfrac{${numerator}}{${denominator}}`;
}

/** True where `formatNumber` shows every digit. */
export const terminates = (value: Rational) => !formatNumber(value).endsWith("…");

function decimals(remainder: bigint, denominator: bigint): string {
  const scaled = remainder * 10n ** BigInt(longestDecimal);
  const digits = (scaled / denominator).toString().padStart(longestDecimal, "0");
  return scaled % denominator === 0n ? digits.replace(/0+$/, "") : `${digits.slice(0, 2)}…`;
}
