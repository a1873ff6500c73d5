import { coloured, formatShare, numberToLatex, quantityNamed, symbolToLatex } from "@calc";
import type { Derivation, Value } from "@calc";
import { numbersOf } from "./formatValue.ts";

/** A number with the name that tells it from the others: the parameters of conv1. */
export interface Term {
  readonly label: string;
  /** All of it; of something repeated, what its `times` come to. */
  readonly count: bigint;
  readonly times?: number;
  /** Where its own working stands. */
  readonly at?: { readonly page: string; readonly id: string };
}

/** How a network's count comes about from its parts. */
export function sumOf(quantity: string, parts: readonly Term[], whole: bigint): Derivation {
  return {
    subject: symbol(quantity),
    symbols: parts.map(({ label, times }) => repeated(times, symbol(quantity, label))).join(" + "),
    numbers: parts
      .map(({ count, times = 1 }) => repeated(times, number(quantity, count / BigInt(times))))
      .join(" + "),
    steps:
      parts.length > 1 || parts.some(({ times = 1 }) => times > 1) ? [number(quantity, whole)] : [],
  };
}

/** How a part's share of the whole comes about; its last line is rounded. */
export function shareOf(quantity: string, { label, count }: Term, whole: bigint): Derivation {
  const percent = formatShare(count, whole).replace("%", "\\%");
  return {
    subject: "\\text{share}",
    symbols: `\\frac{${symbol(quantity, label)}}{${symbol(quantity)}}`,
    numbers: `\\frac{${number(quantity, count)}}{${number(quantity, whole)}}`,
    steps: [count === 0n || count === whole ? percent : `${percent}\\text{, rounded}`],
  };
}

/** `k = 11`, or `n_in = 227 × 200`, in LaTeX. */
export function statement(quantity: string, value: Value, features = 0): string {
  const numbers = numbersOf(quantity, value, features).map((each) => number(quantity, each));
  return `${symbol(quantity)} = ${numbers.join(" \\times ")}`;
}

function repeated(times = 1, latex: string): string {
  return times === 1 ? latex : `${times} \\cdot ${latex}`;
}

function symbol(quantity: string, label = ""): string {
  return symbolToLatex({ kind: "name", name: quantity, label: label.replaceAll("_", "\\_") });
}

function number(quantity: string, value: bigint): string {
  const latex = numberToLatex({ numerator: value, denominator: 1n });
  return coloured(quantityNamed(quantity).kind, latex);
}
