import { tupleOf } from "../translate/pythonText.ts";
import { at, itemsIn, textAt } from "./fields.ts";
import type { JsonNode } from "./jsonTree.ts";

/**
 * The shape that comes out of each layer, as Keras 3 says it where the tensor is read: for a layer that
 * is not known, all that there is to go by.
 */
export function shapesSaid(layers: readonly JsonNode[]): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  const look = (node: JsonNode | undefined): void => {
    if (node?.kind === "list") node.items.forEach(look);
    if (node?.kind !== "object") return;
    if (textAt(node, "class_name") !== "__keras_tensor__") {
      node.entries.forEach(look);
      return;
    }
    const [name] = itemsIn(at(node, "config", "keras_history"));
    const sizes = itemsIn(at(node, "config", "shape")).slice(1);
    const isWhole = sizes.length > 0 && sizes.every((size) => size.kind === "number");
    if (name?.kind !== "text" || !isWhole) return;
    shapes.set(name.value, tupleOf(sizes.map(({ value }) => value)));
  };
  for (const layer of layers) look(at(layer, "inbound_nodes"));
  return shapes;
}
