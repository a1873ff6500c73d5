import { formatNumber, receptiveFields, type ReceptiveField } from "@calc";
import { summaryOf } from "@networks";
import { remembered } from "./remembered.ts";

/** How far every layer of a network sees, by name. */
export const fieldsOf = remembered((network) => receptiveFields(summaryOf(network).rows));

/** How far a field reaches, as `51 × 51` or `all`; nothing where there is no axis to look along. */
export function fieldShown(field: ReceptiveField | undefined): string | undefined {
  if (field === "all") return "all";
  if (!field || field.length === 0) return undefined;
  return field.map(({ size }) => formatNumber(size)).join(" × ");
}

/** The same with one number for a square: `51`. */
export function fieldInShort(field: ReceptiveField | undefined): string | undefined {
  if (!field || field === "all") return field;
  const sizes = field.map(({ size }) => formatNumber(size));
  return new Set(sizes).size === 1 ? sizes[0] : fieldShown(field);
}
