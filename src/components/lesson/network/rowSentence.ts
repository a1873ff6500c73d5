import { formatNumber, formatShare, formatShape, type Counts, type Shape } from "@calc";

/** What is said of a row of a network’s picture. */
export interface SaidRow {
  readonly label: string;
  /** The shapes that it reads, as people read them. */
  readonly sources: readonly string[];
  readonly output: string;
  readonly counts: Pick<Counts, "params" | "macs">;
}

/** A row in a sentence: what it reads and puts out, what it learns and computes, and what that is of all. */
export function rowSentence(
  { label, sources, output, counts }: SaidRow,
  totals: Pick<Counts, "params" | "macs">,
): string {
  const learns =
    counts.params > 0n
      ? `It learns ${formatNumber(counts.params)} numbers, ${formatShare(counts.params, totals.params)} of all`
      : "It learns nothing";
  const computes =
    counts.macs > 0n
      ? `, and computes ${formatNumber(counts.macs)} multiply–accumulates, ${formatShare(counts.macs, totals.macs)}.`
      : ".";
  const sentence = `${label} reads ${sources.join(" and ")} and puts out ${output}. ${learns}${computes}`;
  return unbroken(sentence);
}

/** What is said of a network’s input. */
export const inputSentence = (shape: Shape) => unbroken(`The input is ${formatShape(shape)}.`);

/** A shape does not break over lines. */
const unbroken = (sentence: string) => sentence.replaceAll(" × ", "\u00a0×\u00a0");
