import { forwardOf, sequenceOf } from "./interpreter/functions.ts";
import type { Instance, Model, Sequence, Value } from "./values/value.ts";

/** Whether an object can be called as a network is. */
export const isCallable = (value: Instance): boolean =>
  forwardOf(value) !== undefined || sequenceOf(value) !== undefined;

/** Whether a value may be a network. */
export const isModel = (value: Value): value is Instance | Model | Sequence =>
  value.kind === "instance" || value.kind === "model" || value.kind === "sequence";

/** Adds all that a value holds, itself left out. */
export function insideOf(value: Value, found: Set<Value>): void {
  const parts =
    value.kind === "instance"
      ? [...value.attributes.values()]
      : value.kind === "sequence"
        ? value.items.map((item) => item.value)
        : value.kind === "list" && value.isModules
          ? value.items
          : [];
  for (const part of parts) {
    if (found.has(part)) continue;
    found.add(part);
    insideOf(part, found);
  }
}
