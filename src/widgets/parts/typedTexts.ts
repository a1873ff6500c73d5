import type { Value } from "@calc";

/** What a person typed, by quantity; what is left out has its example or its default. */
export type Typed = Readonly<Record<string, string>>;

/** A value in the words of a field: `3` where all its parts are 3, unless `whole` is asked for. */
export function textOf(value: Value, whole = false): string {
  if (typeof value === "bigint") return String(value);
  const parts = value.map((part) => textOf(part));
  return !whole && new Set(parts).size === 1 ? (parts[0] ?? "") : parts.join(", ");
}
