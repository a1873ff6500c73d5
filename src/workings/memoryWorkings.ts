import { derive, formatNumber, memory, quantityNamed } from "@calc";
import type { Counts, Network } from "@calc";
import { summaryOf } from "@networks";
import { formatBytes } from "./formatBytes.ts";
import { bytesOf, memoryValues, numberTypes, occupiedBy } from "./occupied.ts";
import type { Memory, NumberType } from "./occupied.ts";
import type { Told } from "./quantityWorking.ts";
import { symbolsOfLayer } from "./symbolsIn.ts";
import { inWords, sentenceCase, type Working } from "./working.ts";

/** Where the memory of a whole network comes from, for each way to store it. */
export function memoryWorkings(network: Network): Working[] {
  const { totals } = summaryOf(network);
  return numberTypes.flatMap((type) =>
    occupiedBy(totals, type).map(({ memory: asked, id }) => ({
      ...working(asked, type, network.title, totals),
      id,
    })),
  );
}

/** Where the memory of a node comes from: what a forward pass holds for it, in float32. */
export function memoryOfNode({ row, label }: Told): Working {
  return working({ quantity: "forwardMemory" }, "float32", label, row.counts);
}

function working(asked: Memory, type: NumberType, of: string, counts: Counts): Working {
  const { quantity } = asked;
  const values = memoryValues(counts, asked, type);
  const derivation = derive(memory, quantity, values);
  const bytes = bytesOf(counts, asked, type);
  const how = "optimiser" in asked ? `${type}, ${asked.optimiser}` : type;
  return {
    id: quantity,
    title: `${sentenceCase(quantityNamed(quantity).label)} of ${of} (${how})`,
    answer: formatBytes(bytes),
    because: `${inWords(quantity)} Here for one example: ${formatNumber(bytes)} bytes.`,
    derivations: derivation ? [derivation] : [],
    symbols: symbolsOfLayer(memory, values, quantity),
  };
}
