import type { Network } from "@calc";
import { networkNamed } from "@networks";
import { chainNetwork } from "./chain.ts";
import type { Exercise } from "./readExercise.ts";

/** The network that an exercise is about, or in which its layer stands: a published one, or its own. */
export function networkOf({ network, chain }: Exercise): Network | undefined {
  if (chain) return chainNetwork(chain);
  return network === undefined ? undefined : networkNamed(network);
}
