import type { Span } from "../python/tree.ts";
import type { Value } from "../values/value.ts";

/** Where something that stands in a list was written; where the list is, if that is not known. */
export const spanIn = (value: Value, list: Span): Span =>
  value.kind === "layer" || value.kind === "unknown" ? value.span : list;
