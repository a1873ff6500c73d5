import { truth, tupleOf } from "../translate/pythonText.ts";
import { listedParts, type Part } from "../translate/pythonWriter.ts";
import type { JsonNode } from "./jsonTree.ts";

/** What a model's JSON says of a layer besides its arguments. */
const notArguments = new Set(["dtype", "name", "module", "registered_name", "sparse", "ragged"]);

/** The settings of a layer as the arguments of its call; what makes or holds weights is left out. */
export function configArguments(
  name: string | undefined,
  config: JsonNode | undefined,
  nested: (key: string, node: JsonNode) => string | undefined = () => undefined,
): Part[] {
  const entries = config?.kind === "object" ? [...config.entries] : [];
  const written = entries.flatMap(([key, node]): Part[][] => {
    if (notArguments.has(key) || !/^[A-Za-z_]\w*$/.test(key)) return [];
    if (key === "trainable" && !(node.kind === "constant" && node.value === false)) return [];
    const value = node.kind === "object" ? nested(key, node) : literal(node);
    if (value === undefined || value === "None") return [];
    return [[`${key}=`, { text: value, source: node }]];
  });
  const named: Part[][] = name === undefined ? [] : [[`name=${JSON.stringify(name)}`]];
  return listedParts([...written, ...named]);
}

/** A value of JSON as Python writes it; undefined where it holds an object, which no layer's size follows from. */
export function literal(node: JsonNode): string | undefined {
  switch (node.kind) {
    case "text":
      return JSON.stringify(node.value);
    case "number":
      return Number.isFinite(node.value) ? plain(node.value) : "None";
    case "constant":
      return node.value === null ? "None" : truth(node.value);
    case "list": {
      const items = node.items.map(literal);
      return items.every((item) => item !== undefined) ? tupleOf(items) : undefined;
    }
    default:
      return undefined;
  }
}

/** Without an exponent: Python takes `1e3` for a decimal number. */
const plain = (value: number) =>
  Number.isSafeInteger(value) ? String(value) : String(value).replace(/^(-?\d+)e/, "$1.0e");
