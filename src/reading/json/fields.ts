import type { JsonNode } from "./jsonTree.ts";

/** The value of an object at a key, or deeper down. */
export function at(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === "object" ? found.entries.get(key) : undefined;
  return found;
}

/** The text at a key. */
export function textAt(node: JsonNode | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(node, ...keys);
  return found?.kind === "text" ? found.value : undefined;
}

/** The items of a list; none where it is no list. */
export const itemsIn = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === "list" ? node.items : [];

/** The whole number that a node is. */
export function wholeOf(node: JsonNode | undefined): number | undefined {
  return node?.kind === "number" && Number.isSafeInteger(node.value) ? node.value : undefined;
}
