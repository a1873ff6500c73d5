import { summarise } from "@calc";
import { frozenIn, type Frozen } from "../interpreter/frozen.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import type { CodeNetwork, ReadNetwork, ReadNode } from "./network.ts";

export const allFrozen: Frozen = { weight: true, bias: true };

/** Whether the model made there is frozen as a whole: Keras trains nothing of it, whatever its layers say. */
export const isFrozenWhole = ({ models }: Reader, span: Span): boolean =>
  models.some((each) => each.span === span && frozenIn(each).weight);

/** The nodes with how many parameters are frozen at each, and their sum: one that shares counts none of its own. */
export function withFrozen(
  nodes: Readonly<Record<string, ReadNode>>,
  network: CodeNetwork,
  frozen: ReadonlyMap<string, Frozen>,
): Pick<ReadNetwork, "nodes" | "frozen"> {
  if (frozen.size === 0) return { nodes, frozen: 0n };
  const found = { ...nodes };
  let sum = 0n;
  for (const { name, counts } of summarise(network).rows) {
    const { weight = false, bias = false } = frozen.get(name) ?? {};
    const count = (weight ? counts.weights : 0n) + (bias ? counts.biases : 0n);
    const node = found[name];
    if (!node || count === 0n) continue;
    found[name] = { ...node, frozen: count };
    sum += count;
  }
  return { nodes: found, frozen: sum };
}
