import type { Complaint } from "./complaint.ts";
import type { ReadNetwork } from "./graph/network.ts";

/** What was refused in networks, said once at its line however often a layer is called. */
export function refusedIn(networks: readonly ReadNetwork[]): Complaint[] {
  const found = networks.flatMap(({ nodes }) =>
    Object.values(nodes).flatMap(({ from, to, line, call, refused }) =>
      refused.map((message): Complaint => {
        return { kind: "wrong", from, to, line, sentence: `${call}: ${message}` };
      }),
    ),
  );
  const byPlace = new Map(found.map((each) => [`${each.from} ${each.sentence}`, each]));
  return [...byPlace.values()];
}
