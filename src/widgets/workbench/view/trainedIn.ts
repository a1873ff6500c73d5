import type { Counts } from "@calc";
import type { ReadNetwork } from "@reading";

/** What is trained of a network, and what is not, as its library counts: Keras has moving averages among the latter. */
export function trainedIn(
  { library, frozen }: Pick<ReadNetwork, "library" | "frozen">,
  { params, statistics }: Counts,
): { readonly trained: bigint; readonly fixed: bigint } {
  return {
    trained: params - frozen,
    fixed: library === "keras" ? frozen + statistics : frozen,
  };
}
