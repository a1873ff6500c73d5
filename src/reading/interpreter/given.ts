import type { Span } from "../python/tree.ts";
import type { Given, Value } from "../values/value.ts";

/** An argument by its name or its place, whichever is written. */
export function argument(given: Given, name: string, place?: number): Value | undefined {
  return given.named.get(name) ?? (place === undefined ? undefined : given.positional[place]);
}

/** A call with these arguments at the same place of the text. */
export function calledWith(
  positional: readonly Value[],
  span: Span,
  named: ReadonlyMap<string, Value> = new Map(),
  text = "",
): Given {
  return { positional, named, span, spans: new Map(), text };
}
