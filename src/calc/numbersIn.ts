import type { Choice } from "./choices.ts";
import type { Quantity } from "./quantity.ts";

const longestText = 40;
const several = /^[-−]?\d+(?:\s*[,;×x\s]\s*[-−]?\d+)*$/;
const grouped = /^[-−]?\d{1,3}(?:,\d{3})+$/;

/**
 * The whole numbers that a choice says, exactly: `3`, `"3 × 5"`, `"(3, 5)"`, `[3, [0, 1]]`. A comma
 * divides a number's thousands where only one number can be meant. Undefined if it says none.
 */
export function numbersIn(
  choice: Choice,
  parts?: Quantity["parts"],
): readonly bigint[] | undefined {
  if (typeof choice === "bigint") return [choice];
  if (typeof choice === "number")
    return Number.isSafeInteger(choice) ? [BigInt(choice)] : undefined;
  if (typeof choice === "string")
    return choice.length > longestText ? undefined : written(choice, parts);
  if (typeof choice === "boolean") return undefined;
  const each = choice.map((part) => numbersIn(part, parts));
  const read = each.filter((numbers) => numbers !== undefined);
  return read.length === each.length ? read.flat() : undefined;
}

function written(choice: string, parts: Quantity["parts"]): readonly bigint[] | undefined {
  const text = choice
    .trim()
    .replace(/^\((.*)\)$|^\[(.*)\]$/, "$1$2")
    .trim();
  if (!parts && grouped.test(text)) return [toBigInt(text.replaceAll(",", ""))];
  if (!several.test(text)) return undefined;
  const numbers = text.match(/[-−]?\d+/g) ?? [];
  // "1,024" for a stride: surely not 1 along one axis and 24 along the other.
  if (numbers.length > 1 && numbers.some((number) => /^[-−]?0\d/.test(number))) return undefined;
  return numbers.map(toBigInt);
}

const toBigInt = (digits: string) => BigInt(digits.replace("−", "-"));
