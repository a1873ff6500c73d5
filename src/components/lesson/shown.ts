import { isLayerName, layers, quantitiesOf, quantityNamed, isQuantityName } from "@calc";
import { authorError, oneOf } from "./authorError.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** One number, or one shape, of a layer of the page. */
export interface ShownNumber {
  readonly layer: string;
  readonly quantity: string;
  readonly text: string;
  readonly label: string;
  readonly kind: string;
}

const shapes = ["input", "output"];

/** What is known of a layer in its chain, and is no quantity of its own. */
const seen: Readonly<Record<string, Pick<ShownNumber, "label" | "kind">>> = {
  receptiveField: { label: "receptive field", kind: "size" },
  jump: { label: "jump", kind: "stride" },
};

/** What `row.outSize`, or `outSize` where there is one layer, speaks of. Throws an author's error. */
export function shownNumber(read: ReadNotebook, of: string): ShownNumber {
  const { file, notebook, worked } = read;
  const names = Object.keys(notebook.layers);
  const [first = "", ...rest] = of.split(".");
  const isPlain = rest.length === 0;
  const layer = isPlain ? (names.length === 1 ? (names[0] ?? "") : "") : first;
  const quantity = isPlain ? first : rest.join(".");
  const placed = notebook.layers[layer];
  const result = worked[layer];
  if (!placed || !result) {
    const why = isPlain ? "say of which layer" : `there is no layer “${layer}”`;
    throw authorError(file, `"${of}"`, `${why}: of="layer.quantity". ${oneOf(names)}`);
  }
  const text = result.readings[quantity];
  const [name = ""] = quantity.split(".");
  const isKnown = shapes.includes(name) || name in seen || isQuantityName(name);
  if (text === undefined || !isKnown) {
    const known = isLayerName(placed.layer) ? quantitiesOf(layers[placed.layer]) : undefined;
    const all = [
      ...(known?.computed ?? []),
      ...(known?.given ?? []),
      ...shapes,
      ...Object.keys(seen),
    ];
    throw authorError(file, `"${of}"`, `${layer} has no “${quantity}”. ${oneOf(all)}`);
  }
  if (shapes.includes(name)) return { layer, quantity, text, label: `${name} shape`, kind: "size" };
  const { label, kind } = seen[name] ?? quantityNamed(name);
  return { layer, quantity, text, label, kind };
}
