import type { Value } from "./value.ts";

const deepest = 4;

/** All values that come out, alone or in lists, within as many as people write. */
export function valuesIn(value: Value, depth = 0): Value[] {
  if (depth > deepest) return [];
  if (value.kind === "list" || value.kind === "tuple")
    return value.items.flatMap((each) => valuesIn(each, depth + 1));
  if (value.kind === "dictionary")
    return [...value.entries.values()].flatMap((each) => valuesIn(each.value, depth + 1));
  return value.kind === "tensor" || value.kind === "lost" ? [value] : [];
}
