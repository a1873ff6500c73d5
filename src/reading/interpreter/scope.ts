import type { Value } from "../values/value.ts";

/** The names that are known at a place, and those around it. */
export interface Scope {
  readonly names: Map<string, Value>;
  readonly around?: Scope;
}

/** What a name stands for, looked for from within. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let each: Scope | undefined = scope; each; each = each.around) {
    const value = each.names.get(name);
    if (value) return value;
  }
  return undefined;
}
