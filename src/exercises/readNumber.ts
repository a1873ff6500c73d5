import { readMantissa } from "./mantissa.ts";
import { plainText } from "./plainText.ts";
import { readArithmetic, tooLarge } from "./readArithmetic.ts";

/**
 * What was made of a typed number. `echo` says how it was read. A number is `rounded` when its form
 * leaves digits out, as 62.4M does: its value stands in for many.
 */
export type NumberRead =
  | { readonly kind: "number"; readonly value: bigint; readonly echo: string }
  | {
      readonly kind: "rounded";
      readonly value: bigint;
      readonly echo: string;
      readonly why: string;
    }
  | { readonly kind: "unreadable"; readonly why: string };

const longestText = 40;
const largestExponent = 40;
const beyond = "That is more than any count here.";

const scales: ReadonlyMap<string, string> = new Map([
  ["k", "3"],
  ["thousand", "3"],
  ["m", "6"],
  ["million", "6"],
  ["g", "9"],
  ["b", "9"],
  ["billion", "9"],
  ["t", "12"],
  ["trillion", "12"],
]);

const parts =
  /^([-+]?) ?([\d,. '_]*?\d[.,]?)(?:e([-+]?\d+)| ?[×x*·] ?10 ?(?:\^|\*\*) ?([-+]?\d+)| ?([a-z]+))?$/i;

/**
 * Reads a whole number as people write it, or a sum of products that comes to one, exactly; what
 * cannot be read comes with the reason.
 */
export function readNumber(typed: string): NumberRead {
  if (typed.trim().length > longestText) {
    return unreadable(`That is longer than ${longestText} characters. Write the number alone.`);
  }
  const text = plainText(typed);
  const [, sign = "", mantissa = "", power, tenTo, scale] = parts.exec(text) ?? [];
  const scaled = power ?? tenTo ?? scale;
  const exponent = scale === undefined ? (scaled ?? "0") : scales.get(scale.toLowerCase());
  if (mantissa === "" || exponent === undefined) return arithmeticIn(text);
  if (Math.abs(Number(exponent)) > largestExponent) {
    return unreadable("That power of ten is beyond any count here.");
  }

  const read = readMantissa(mantissa, scaled !== undefined);
  if (!read.ok) return unreadable(read.why);
  const shift = Number(exponent) - read.decimals;
  const size = shifted(read.digits, shift);
  if (size === undefined) {
    return unreadable(
      `“${text}” is not a whole number, and this asks for one. Look whether it is still to be rounded.`,
    );
  }
  if (size >= tooLarge) return unreadable(beyond);
  const value = sign === "-" ? -size : size;
  const echo = grouped(value);
  if (shift <= 0 || value === 0n) return { kind: "number", value, echo };
  const why = "This asks for the exact count: every digit, to the last.";
  return { kind: "rounded", value, echo, why };
}

function arithmeticIn(text: string): NumberRead {
  const value = readArithmetic(text);
  if (value === undefined) return unreadable(whyNot(text));
  if (value === "beyond") return unreadable(beyond);
  return { kind: "number", value, echo: grouped(value) };
}

function shifted(digits: bigint, shift: number): bigint | undefined {
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return digits % divisor === 0n ? digits / divisor : undefined;
}

/** A number in groups of three with narrow spaces, which no language takes for a decimal mark. */
export function grouped(value: bigint): string {
  return value
    .toString()
    .replace("-", "−")
    .replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

function whyNot(text: string): string {
  if (text === "") return "Nothing is written here yet.";
  if (/^[-+]?0[xob]/i.test(text))
    return `“${text}” is not in base ten. Write it with the digits 0–9.`;
  if (/^[\d\s,.()+\-*/×x·^⁄']+$/.test(text)) {
    return `“${text}” is still to be worked out. Write what it comes to, as one number.`;
  }
  return `“${text}” is not a number alone. Write digits, such as 1,234.`;
}

const unreadable = (why: string): NumberRead => ({ kind: "unreadable", why });
