import type { Span } from "../python/tree.ts";
import type { Dictionary, ListValue, Size, Unknown, Value } from "./value.ts";

const longest = 10_000;

export const none: Value = { kind: "none" };
export const lost: Value = { kind: "lost" };

export const whole = (value: number): Value => ({ kind: "number", value, isWhole: true });
export const decimal = (value: number): Value => ({ kind: "number", value, isWhole: false });
export const boolean = (value: boolean): Value => ({ kind: "boolean", value });
/** A text; one that a loop makes longer and longer is cut. */
export const text = (value: string): Value => ({ kind: "text", value: value.slice(0, longest) });
export const list = (items: Value[]): ListValue => ({ kind: "list", items });
export const tuple = (items: Value[]): ListValue => ({ kind: "tuple", items });
export const unknown = (name: string, span: Span): Unknown => ({ kind: "unknown", name, span });
export const dictionary = (): Dictionary => ({ kind: "dictionary", entries: new Map() });

/** The size of an axis as a value. */
export function sizeValue(size: Size): Value {
  return typeof size === "number" ? whole(size) : { kind: "batch", times: size.batch };
}

const deepestKey = 3;
const longestKey = 30;

/** What makes a key of a dictionary the same as another; undefined where it can be none, or is no plain one. */
export function keyOf(value: Value, depth = 0): string | undefined {
  if (value.kind === "text") return `text ${value.value}`;
  if (value.kind === "number") return `number ${value.value}`;
  if (value.kind === "boolean") return `number ${Number(value.value)}`;
  if (value.kind === "none") return "none";
  if (value.kind !== "tuple" || depth > deepestKey || value.items.length > longestKey) {
    return undefined;
  }
  const keys = value.items.map((item) => keyOf(item, depth + 1));
  return keys.includes(undefined) ? undefined : `(${keys.join()})`;
}
