import type { Value } from "./value.ts";

/** How many values sizes have room for. */
export const product = (sizes: readonly number[]): number =>
  sizes.reduce((all, size) => all * size, 1);

/** The number that a value is; a truth value counts as one, as in Python. */
export function numberIn(value: Value | undefined): number | undefined {
  if (value?.kind === "number") return value.value;
  return value?.kind === "boolean" ? Number(value.value) : undefined;
}

/** The whole number that a value is. */
export function wholeIn(value: Value | undefined): number | undefined {
  const number = numberIn(value);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

/** Whether Python takes the value for true; undefined where that is not known. */
export function truthOf(value: Value): boolean | undefined {
  switch (value.kind) {
    case "none":
      return false;
    case "boolean":
      return value.value;
    case "number":
      return value.value !== 0;
    case "text":
      return value.value !== "";
    case "list":
    case "tuple":
      return value.items.length > 0;
    case "dictionary":
      return value.entries.size > 0;
    case "sequence":
      return value.items.length > 0;
    case "unknown":
    case "lost":
      return undefined;
    default:
      return true;
  }
}

/** The whole numbers of a list or a tuple, or the one that there is; undefined where it is neither. */
export function wholesIn(value: Value | undefined): number[] | undefined {
  if (value?.kind !== "list" && value?.kind !== "tuple") {
    const only = wholeIn(value);
    return only === undefined ? undefined : [only];
  }
  const numbers = value.items.map(wholeIn);
  return numbers.every((each) => each !== undefined) ? numbers : undefined;
}
