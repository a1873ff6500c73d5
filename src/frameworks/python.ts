import { flat, type Value } from "@calc";

/** A value in Python: `3`, or `(3, 5)` where the axes differ. */
export function python(value: Value): string {
  if (typeof value === "bigint") return String(value);
  const parts = value.map(python);
  return parts.every((part) => part === parts[0]) ? (parts[0] ?? "()") : tuple(parts);
}

/** A yes or no in Python. */
export const pythonBoolean = (value: Value) => (value === 0n ? "False" : "True");

/** Every number of a value, though they be the same: `(3, 3)`, `(768,)`. */
export function pythonTuple(value: Value): string {
  const parts = flat(value).map(String);
  return parts.length === 1 ? `(${parts.join()},)` : `(${parts.join(", ")})`;
}

/** Padding at each side of an axis: `[[top, bottom], [left, right]]`. */
export type Sides = readonly (readonly [before: bigint, after: bigint])[];

/** The sides that a padding value has. Throws on a value of another form. */
export function sidesOf(value: Value | undefined): Sides {
  if (typeof value !== "object") throw new Error("A padding has two sides for each axis.");
  return value.map((axis) => {
    const [before, after] = typeof axis === "object" ? axis : [axis, axis];
    if (typeof before === "bigint" && typeof after === "bigint") return [before, after];
    throw new Error("A padding has two sides for each axis.");
  });
}

/** Whether every axis has as much before it as behind it. */
export const isSymmetric = (sides: Sides) => sides.every(([before, after]) => before === after);

/** Whether nothing is added anywhere. */
export const isNone = (sides: Sides) => sides.flat().every((side) => side === 0n);

/** One number, one for each axis, or two for each where its sides differ. */
export function pythonSides(sides: Sides): string {
  if (isSymmetric(sides)) return python(sides.map(([before]) => before));
  return tuple(sides.map(([before, after]) => tuple([String(before), String(after)])));
}

/** torch/nn/modules/padding.py: the last axis first, so left, right, top, bottom. */
export function lastAxisFirst(sides: Sides): string {
  const amounts = [...sides].reverse().flat().map(String);
  return amounts.every((each) => each === amounts[0]) ? (amounts[0] ?? "0") : tuple(amounts);
}

/** A tuple of what is Python already; one thing stands alone. */
export const tuple = (parts: readonly string[]) =>
  parts.length === 1 ? parts.join() : `(${parts.join(", ")})`;
