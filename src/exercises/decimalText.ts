import { formatNumber } from "@calc";
import type { Decimal } from "./marked.ts";

/** A number in units of its last decimal as people read it: 605 with one decimal is `60.5`, in percent `60.5%`. */
export function decimalText(
  units: bigint,
  { decimals, isPercent }: Pick<Decimal, "decimals" | "isPercent">,
): string {
  const [whole = "", ...rest] = plainDecimal(units, decimals).split(".");
  return `${[formatNumber(BigInt(whole)), ...rest].join(".")}${isPercent ? "%" : ""}`;
}

/** A number in units of its last decimal, in plain digits: 605 with one decimal is `60.5`. */
export function plainDecimal(units: bigint, decimals: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ""}`;
}

/** A fraction in units of so many decimals, rounded half up. It is not below 0. */
export function inUnits(numerator: bigint, denominator: bigint, decimals: number): bigint {
  const scaled = 2n * numerator * 10n ** BigInt(decimals);
  return (scaled + denominator) / (2n * denominator);
}

/** `one decimal`, `two decimals`; of none, a whole number. */
export function decimalsInWords(decimals: number): string {
  const words = ["a whole number", "one decimal", "two decimals", "three decimals"];
  return words[decimals] ?? `${decimals} decimals`;
}
