import { derive, formatNumber, formatShare, quantityNamed, type Counts, type Row } from "@calc";
import { shareOf, statement } from "./sums.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, sentenceCase, type Working } from "./working.ts";

/** Where one of a node's counts comes from; where nothing is counted, the layer says why. */
export function countOf(row: Row, quantity: keyof Counts): Working {
  const { layer, values, counts, name } = row;
  const { label } = quantityNamed(quantity);
  const derivation = derive(layer, quantity, values);
  const isConstant = counts[quantity] === 0n;
  return {
    id: quantity,
    title: `${sentenceCase(label)} of ${name}`,
    answer: formatNumber(counts[quantity]),
    because: isConstant ? layer.declaration.summary : inWords(quantity),
    derivations: isConstant || !derivation ? [] : [derivation],
    given: isConstant ? [{ latex: statement(quantity, 0n), words: "nothing to count" }] : [],
    symbols: isConstant ? [] : symbolsIn(row, quantity),
    claims: [`${layer.name}.${quantity}`],
  };
}

/** A node's share of the network's parameters. */
export function shareWorking({ layer, name, counts }: Row, whole: bigint): Working {
  const learnsNothing = counts.params === 0n;
  return {
    id: "share",
    title: `Share of ${name} in all parameters`,
    answer: formatShare(counts.params, whole),
    because: learnsNothing
      ? layer.declaration.summary
      : "The layer’s parameters among those of the whole network.",
    derivations: [shareOf("params", { label: name, count: counts.params }, whole)],
    given: [],
    symbols: [],
    claims: [`${layer.name}.params`],
  };
}
