import type { Network } from "@calc";
import { memoryWorkings } from "./memoryWorkings.ts";
import { partsOf } from "./parts.ts";
import { partWorkings } from "./partWorkings.ts";
import type { Working } from "./working.ts";

/** Where a network's sums come from: each count over its parts, then type by type; and its memory. */
export function totalWorkings(network: Network): Working[] {
  return [
    ...partWorkings(network, partsOf(network), "the whole network"),
    ...memoryWorkings(network),
  ];
}
