import { quantityNamed, summarise, type Choice, type Counts, type Network } from "@calc";
import type { Neighbour } from "./neighbours.ts";

/** What is turned by a step, or doubled, or halved. */
const turned = ["kernelSize", "stride", "padding", "outChannels", "units"];

/** Longer networks would take seconds to work out again for each choice. */
const mostNodes = 40;

/** The counts that a network would have with one choice of one of its nodes changed; those in blocks stay. */
export function networkNeighboursOf(network: Network, asks: keyof Counts): readonly Neighbour[] {
  const nodes = Object.entries(network.nodes);
  if (nodes.length > mostNodes) return [];
  const right = summarise(network).totals[asks];
  return nodes.flatMap(([name, node]) => {
    if (!("layer" in node)) return [];
    return turned.flatMap((choice) =>
      near(node.choices[choice]).flatMap((to) => {
        const changed = { ...node, choices: { ...node.choices, [choice]: to } };
        const summary = summarise({ ...network, nodes: { ...network.nodes, [name]: changed } });
        const answer = summary.totals[asks];
        if (summary.issues.length > 0 || answer === right) return [];
        const change = `the ${quantityNamed(choice).label} of ${name} were ${to}`;
        return [{ answer: [answer], change }];
      }),
    );
  });
}

/** A whole number one more or less, twice or half; of a word, or of a size for each axis, nothing. */
function near(choice: Choice | undefined): readonly bigint[] {
  if (typeof choice !== "number" && typeof choice !== "bigint") return [];
  const now = BigInt(choice);
  const others = [now - 1n, now + 1n, now * 2n, now / 2n];
  return [...new Set(others)].filter((each) => each >= 0n && each !== now);
}
