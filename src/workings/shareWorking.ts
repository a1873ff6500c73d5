import { formatShare } from "@calc";
import { shareOf, type Term } from "./sums.ts";
import type { Working } from "./working.ts";

/** Where a part's share of a network's parameters comes from. */
export function shareWorking(part: Term, whole: bigint): Working {
  return {
    id: "share",
    title: `Share of ${part.label} in all parameters`,
    answer: formatShare(part.count, whole),
    because: "The parameters among those of the whole network.",
    derivations: [shareOf("params", part, whole)],
  };
}
