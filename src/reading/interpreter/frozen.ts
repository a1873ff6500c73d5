import type { GraphNode } from "../graph/graph.ts";
import type { Held, LayerValue, Model, Sequence } from "../values/value.ts";

/** What a text can keep from being trained. */
export type Trainable = LayerValue | Held | Model | Sequence;

/** The numbers of a layer that PyTorch has as parameters of their own. */
export type Part = "weight" | "bias";

/** Which numbers of something training leaves as they are. */
export type Frozen = Readonly<Record<Part, boolean>>;

// What is said of a value lasts as long as the value: the next reading makes others.
const said = new WeakMap<Trainable, Frozen>();
const holders = new WeakMap<LayerValue | Held | GraphNode, LayerValue>();

/** Keeps a value as it is in training, or one part of it, or lets it be trained again. */
export function setFrozen(value: Trainable, isFrozen: boolean, part?: Part): void {
  const { weight, bias } = frozenIn(value);
  said.set(value, {
    weight: part === "bias" ? weight : isFrozen,
    bias: part === "weight" ? bias : isFrozen,
  });
}

/** What the text said of a value last, or else when it made it: `trainable=False`. */
export function frozenIn(value: Trainable): Frozen {
  const known = said.get(value);
  if (known) return known;
  const own = value.kind === "layer" ? value.given.named.get("trainable") : undefined;
  const isFrozen = own?.kind === "boolean" && !own.value;
  return { weight: isFrozen, bias: isFrozen };
}

/** Remembers which layer of the text made nodes for the layers within it, as `Bidirectional` does. */
export function heldIn(holder: LayerValue, nodes: readonly GraphNode[]): void {
  for (const node of nodes) {
    let outermost: LayerValue | Held | GraphNode = node.layer ?? node;
    for (let next = holders.get(outermost); next; next = holders.get(outermost)) outermost = next;
    if (outermost !== holder) holders.set(outermost, holder);
  }
}

/** What training leaves as it is at a node: what its layer says, or one around it. */
export function frozenAt(node: GraphNode): Frozen {
  let found: Frozen = { weight: false, bias: false };
  let each: LayerValue | Held | GraphNode | undefined = node.layer ?? node;
  while (each) {
    const { weight, bias } = "turned" in each ? found : frozenIn(each);
    found = { weight: found.weight || weight, bias: found.bias || bias };
    each = holders.get(each);
  }
  return found;
}
