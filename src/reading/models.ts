import { forwardOf, sequenceOf } from "./interpreter/functions.ts";
import type { Instance, Model, Sequence, Value } from "./values/value.ts";

/** Whether an object can be called as a network is. */
export const isCallable = (value: Instance): boolean =>
  forwardOf(value) !== undefined || sequenceOf(value) !== undefined;

/** Whether a value may be a network. */
export const isModel = (value: Value): value is Instance | Model | Sequence =>
  value.kind === "instance" || value.kind === "model" || value.kind === "sequence";

/** What a value holds: an object its attributes, a sequence or a list of modules its items. */
export function partsOf(value: Value): readonly Value[] {
  if (value.kind === "instance") return [...value.attributes.values()];
  if (value.kind === "sequence") return value.items.map((item) => item.value);
  return value.kind === "list" && value.isModules ? value.items : [];
}

/** Adds all that a value holds, itself left out. */
export function insideOf(value: Value, found: Set<Value>): void {
  for (const part of partsOf(value)) {
    if (found.has(part)) continue;
    found.add(part);
    insideOf(part, found);
  }
}
