import { block, from, layers, place, type Block, type NetworkNode } from "@calc";

/** One node after the other. */
type Chain = readonly [Step, ...Step[]];
type Step = NetworkNode | Block;

/** Branches that all read what comes in; the channels that they give are stacked. */
export function branches(...chains: readonly Chain[]): Block {
  const named = chains.map((each, index) => [`branch${index + 1}`, chain(each)] as const);
  return block({
    ...Object.fromEntries(named.map(([name, each]) => [name, from("input", each)])),
    concatenate: from(
      named.map(([name]) => name),
      place(layers.concatenate),
    ),
  });
}

function chain(steps: Chain): Step {
  if (steps.length === 1) return steps[0];
  return block(Object.fromEntries(steps.map((step, index) => [`step${index + 1}`, step])));
}
