import type { Expression, Span } from "../python/tree.ts";
import type { Given, Value } from "../values/value.ts";
import { itemsOf } from "./items.ts";
import type { Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";
import { written } from "./written.ts";

type Call = Extract<Expression, { kind: "call" }>;

/** The arguments of a call, starred ones spread. */
export function givenTo(reader: Reader, expression: Call, scope: Scope): Given {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  const spans = new Map<string | number, Span>();
  for (const { name, spread: stars, value } of expression.arguments) {
    const own = reader.evaluate(value, scope);
    if (stars === 1) positional.push(...(itemsOf(reader, own, value) ?? []));
    else if (stars === 2) {
      if (own.kind !== "dictionary") continue;
      for (const { key, value: each } of own.entries.values()) {
        if (key.kind === "text") named.set(key.value, each);
      }
    } else if (name === undefined) {
      spans.set(positional.length, value);
      positional.push(own);
    } else {
      spans.set(name, value);
      named.set(name, own);
    }
  }
  return { positional, named, span: expression, spans, text: written(reader, expression) };
}
