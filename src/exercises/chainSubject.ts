import { chainIn, chainNetwork, type Chain } from "./chain.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import { seeingSubject } from "./fieldSubject.ts";
import { layerSubject, networkSubject, type Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import { workedNodes } from "./worked.ts";

/** The subject of an exercise that writes its own `layers`, and names a `node` of them or none. */
export function chainOrNode(fields: ExerciseFields): { subject: Subject; chain: Chain } {
  const chain = chainIn(fields);
  const network = chainNetwork(chain);
  const whole = networkSubject(network);
  const node = fields.wordsIfAny("node");
  if (node === undefined) return { chain, subject: { ...whole, saidBy: "layers and asks" } };
  const worked = workedNodes(network).get(node);
  if (!worked) {
    const names = chain.nodes.map(({ name }) => name);
    return fields.field("node").stop(`there is no layer "${node}". ${suggest(node, names)}`);
  }
  const own = seeingSubject(layerSubject(worked, "layers, node and asks"), network, node);
  // What comes in is what the first of the layers reads.
  const input = whole.holes.get("input") ?? [];
  const holes = new Map([...whole.holes, ...own.holes, ["input", input] as const]);
  return { chain, subject: { ...own, holes } };
}
