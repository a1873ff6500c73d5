import type { NameNode } from "./formula/tree.ts";

/** A whole number; one for each axis; or one for each side of each axis. */
export type Value = bigint | readonly Value[];

/** What every quantity of a placed layer is worth. */
export type Values = Readonly<Record<string, Value>>;

/** The sizes of a tensor, channels first, without the batch. */
export type Shape = readonly bigint[];

/** One result for each axis. */
export function forEachAxis<Result>(axes: number, of: (axis: number) => Result): Result[] {
  return Array.from({ length: axes }, (_, axis) => of(axis));
}

/** Every number of a value, axis by axis and side by side. */
export function flat(value: Value): bigint[] {
  return typeof value === "bigint" ? [value] : value.flatMap(flat);
}

/** The first number of a value, if there is one. */
export function firstOf(value: Value | undefined): bigint | undefined {
  return typeof value === "object" ? firstOf(value[0]) : value;
}

/** The one number that an expanded name means. Throws if the quantity is unknown or has parts left. */
export function numberOf(values: Values, { name, axis, side }: NameNode): bigint {
  let value = values[name];
  for (const part of [axis, side]) {
    if (part !== undefined && typeof value === "object") value = value[part];
  }
  if (typeof value === "bigint") return value;
  throw new Error(`"${name}" ${value === undefined ? "has no value" : "has several values"} here.`);
}
