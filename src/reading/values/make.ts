import type { Span } from "../python/tree.ts";
import type { Dictionary, ListValue, Size, Unknown, Value } from "./value.ts";

export const none: Value = { kind: "none" };
export const lost: Value = { kind: "lost" };

export const whole = (value: number): Value => ({ kind: "number", value, isWhole: true });
export const decimal = (value: number): Value => ({ kind: "number", value, isWhole: false });
export const boolean = (value: boolean): Value => ({ kind: "boolean", value });
export const text = (value: string): Value => ({ kind: "text", value });
export const list = (items: Value[]): ListValue => ({ kind: "list", items });
export const tuple = (items: Value[]): ListValue => ({ kind: "tuple", items });
export const unknown = (name: string, span: Span): Unknown => ({ kind: "unknown", name, span });
export const dictionary = (): Dictionary => ({ kind: "dictionary", entries: new Map() });

/** The size of an axis as a value. */
export function sizeValue(size: Size): Value {
  return typeof size === "number" ? whole(size) : { kind: "batch", times: size.batch };
}

/** What makes a key of a dictionary the same as another; undefined where it can be none. */
export function keyOf(value: Value): string | undefined {
  if (value.kind === "text") return `text ${value.value}`;
  if (value.kind === "number") return `number ${value.value}`;
  if (value.kind === "boolean") return `number ${Number(value.value)}`;
  if (value.kind === "none") return "none";
  if (value.kind !== "tuple") return undefined;
  const keys = value.items.map(keyOf);
  return keys.includes(undefined) ? undefined : `(${keys.join()})`;
}
