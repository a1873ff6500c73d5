import { isGrouped } from "./mantissa.ts";
import { plainText } from "./plainText.ts";
import { grouped } from "./readNumber.ts";

/** What was made of a typed number with decimals: its digits as one whole number, and how many stand behind the point. */
export type DecimalRead =
  | {
      readonly kind: "decimal";
      readonly digits: bigint;
      readonly decimals: number;
      readonly isPercent: boolean;
      readonly echo: string;
    }
  | { readonly kind: "unreadable"; readonly why: string };

const longestText = 40;
const parts = /^([\d,. '_]*?)(?:([.,])(\d*))?( ?%| ?per ?cent)?$/i;

/**
 * Reads a number with decimals as people write it: `60.5`, `60,5`, `60.5 %`. A comma before three digits
 * could group them, and is asked about.
 */
export function readDecimal(typed: string): DecimalRead {
  if (typed.trim().length > longestText) {
    return unreadable(`That is longer than ${longestText} characters. Write the number alone.`);
  }
  const text = plainText(typed).replace(/ ?× ?$/, "");
  if (text === "") return unreadable("Nothing is written here yet.");
  const [, whole = "", mark = "", after = "", percent] = parts.exec(text) ?? [];
  const isWhole = whole === "" ? after !== "" : /^\d+$/.test(whole) || isGrouped(whole);
  if (!isWhole || (mark !== "" && whole.includes(mark))) return unreadable(whyNot(text));
  if (mark === "," && after.length === 3 && whole !== "0" && whole !== "") {
    return unreadable(
      `“${text}” could be ${whole}${after} or ${whole}.${after}. Write a point before decimals.`,
    );
  }
  const before = whole.replace(/\D/g, "");
  const isPercent = percent !== undefined;
  const shown = `${grouped(BigInt(before || "0"))}${after === "" ? "" : `.${after}`}`;
  return {
    kind: "decimal",
    digits: BigInt(`${before}${after}`),
    decimals: after.length,
    isPercent,
    echo: `${shown}${isPercent ? "%" : ""}`,
  };
}

function whyNot(text: string): string {
  if (/^[-−]/.test(text)) return `“${text}” is below 0, which no share or ratio here is.`;
  if (/^[\d\s.,()+*/×x·^%-]+$/i.test(text)) {
    return `“${text}” is still to be worked out. Write what it comes to, as one number.`;
  }
  return `“${text}” is not a number alone. Write digits, such as 12.5.`;
}

const unreadable = (why: string): DecimalRead => ({ kind: "unreadable", why });
