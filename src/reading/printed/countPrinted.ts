import type { Counts } from "@calc";
import type { ReadNetwork } from "../graph/network.ts";

/** A layer’s count as a table may have it: some count what is kept and not trained, and some do not. */
export const isCountOf = (
  { params, statistics }: Pick<Counts, "params" | "statistics">,
  printed: number,
): boolean => [params, params + statistics].includes(BigInt(printed));

/** The count as the framework of some code prints it: Keras’s holds what is not trained. */
export const countPrinted = (
  { params, statistics }: Pick<Counts, "params" | "statistics">,
  { library }: Pick<ReadNetwork, "library">,
): bigint => (library === "keras" ? params + statistics : params);
