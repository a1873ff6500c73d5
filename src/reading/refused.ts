import { summarise } from "@calc";
import { restrictionsOf } from "@frameworks";
import type { Complaint } from "./complaint.ts";
import type { ReadNetwork } from "./graph/network.ts";

/** What a framework would not build or run although the arithmetic has an answer, at its line. */
export function refusedIn(networks: readonly ReadNetwork[]): Complaint[] {
  const found = networks.flatMap(({ library, network, nodes }) => {
    if (library !== "keras" && library !== "pytorch") return [];
    return summarise(network).rows.flatMap(({ name, node, inputs }): Complaint[] => {
      const read = nodes[name];
      if (!read) return [];
      const { from, to, line, call } = read;
      return restrictionsOf(library, node, inputs)
        .filter(({ versions }) => versions === undefined)
        .map(({ message }) => ({ kind: "wrong", from, to, line, sentence: `${call}: ${message}` }));
    });
  });
  const byPlace = new Map(found.map((each) => [`${each.from} ${each.sentence}`, each]));
  return [...byPlace.values()];
}
