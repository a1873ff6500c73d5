import type { Span } from "../python/tree.ts";

/** A value of JSON and where it stands. */
export type JsonNode = Span &
  (
    | { readonly kind: "object"; readonly entries: ReadonlyMap<string, JsonNode> }
    | { readonly kind: "list"; readonly items: readonly JsonNode[] }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "constant"; readonly value: boolean | null }
  );

/** The value that a text holds, or where it stops being JSON. */
type JsonRead =
  { readonly ok: true; readonly tree: JsonNode } | { readonly ok: false; readonly at: number };

const deepest = 200;
const word = /[A-Za-z]+/y;
const number = /[-+]?(\d+(\.\d*)?([eE][-+]?\d+)?|\.\d+|Infinity|inf\b)/y;
const space = /\s*/y;

/**
 * Reads JSON and keeps where each value stands. What Python prints of a dictionary is read as well:
 * single quotes, round brackets, True, False and None.
 */
export function jsonTree(text: string, start = 0): JsonRead {
  let at = start;
  try {
    return { ok: true, tree: value(0) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: Math.min(at, text.length) };
    throw error;
  }

  function skip(): string {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    return text[at] ?? "";
  }

  function value(depth: number): JsonNode {
    if (depth > deepest) throw new Unreadable();
    const next = skip();
    if (next === "{") return object(depth);
    if (next === "[" || next === "(") return list(depth, next === "[" ? "]" : ")");
    if (next === '"' || next === "'") return quoted(next);
    const from = at;
    const digits = matched(number);
    if (digits !== undefined) {
      const read = Number(digits.replace("inf", "Infinity"));
      return { kind: "number", value: read, from, to: at };
    }
    const named = constants[matched(word) ?? ""];
    if (named === undefined) {
      at = from;
      throw new Unreadable();
    }
    return typeof named === "number"
      ? { kind: "number", value: named, from, to: at }
      : { kind: "constant", value: named, from, to: at };
  }

  function object(depth: number): JsonNode {
    const from = at;
    const entries = new Map<string, JsonNode>();
    at += 1;
    while (skip() !== "}") {
      const quote = text[at];
      if (quote !== '"' && quote !== "'") throw new Unreadable();
      const key = quoted(quote).value;
      if (skip() !== ":") throw new Unreadable();
      at += 1;
      entries.set(key, value(depth + 1));
      separate("}");
    }
    at += 1;
    return { kind: "object", entries, from, to: at };
  }

  function list(depth: number, end: "]" | ")"): JsonNode {
    const from = at;
    const items: JsonNode[] = [];
    at += 1;
    while (skip() !== end) {
      items.push(value(depth + 1));
      separate(end);
    }
    at += 1;
    return { kind: "list", items, from, to: at };
  }

  function separate(end: string): void {
    const next = skip();
    if (next === ",") at += 1;
    else if (next !== end) throw new Unreadable();
  }

  function quoted(quote: string): Extract<JsonNode, { kind: "text" }> {
    const from = at;
    let written = "";
    for (at += 1; ; at += 1) {
      const next = text[at];
      if (next === undefined) throw new Unreadable();
      if (next === quote) break;
      if (next === "\\") {
        at += 1;
        written += escaped();
      } else written += next;
    }
    at += 1;
    return { kind: "text", value: written, from, to: at };
  }

  function escaped(): string {
    const next = text[at] ?? "";
    const code = next === "u" ? /^[\da-f]{4}/i.exec(text.slice(at + 1, at + 5))?.[0] : undefined;
    if (code === undefined) return escapes[next] ?? next;
    at += 4;
    return String.fromCharCode(parseInt(code, 16));
  }

  function matched(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  }
}

class Unreadable extends Error {}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const constants: Readonly<Record<string, boolean | number | null | undefined>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  NaN: Number.NaN,
  nan: Number.NaN,
};
