import { counted, formatShare } from "@calc";
import type { Scale } from "./placeAll.ts";
import type { LearnedTensor } from "./rectangles.ts";

/** The biases' share of all that is learned. */
export function biasesOf(tensors: readonly LearnedTensor[]) {
  const sum = (some: readonly LearnedTensor[]) =>
    some.reduce((total, { count }) => total + count, 0n);
  const learned = tensors.filter(({ role }) => role !== "statistic");
  const all = sum(learned);
  const biases = sum(learned.filter(({ role }) => role === "bias"));
  return {
    all,
    biases,
    weights: all - biases,
    share: all === 0n ? "0%" : formatShare(biases, all),
  };
}

/** What is to be seen now, in words. */
export function describeMatrices(
  tensors: readonly LearnedTensor[],
  scale: Scale,
  isThickened: boolean,
): string {
  const { all, biases, weights, share } = biasesOf(tensors);
  if (tensors.length === 0) return "This layer learns nothing: there is no tensor to draw.";
  const held = tensors.filter(({ role }) => role === "statistic");
  return [
    biases === 0n
      ? all === 1n
        ? "One number is learned, a weight."
        : `${counted(all)} numbers are learned, all of them weights.`
      : `${counted(weights, "weight")} and ${counted(biases, "bias", "biases")} make ${counted(all)}; the ${biases === 1n ? "bias is" : "biases are"} ${share} of it.`,
    held.length > 0 &&
      `${held.map(({ name }) => name).join(" and ")} are counted along, but not learned.`,
    scale === "log"
      ? "Each side is drawn by its magnitude: twice as long means squared. Areas don’t compare."
      : isThickened
        ? "Areas are to scale; a strip that would be too thin to see is drawn as a hair."
        : "Areas are to scale.",
  ]
    .filter(Boolean)
    .join(" ");
}
