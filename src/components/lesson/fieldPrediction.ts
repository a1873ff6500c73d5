import type { SeenRow } from "@calc";
import { markedField, reachesTo } from "@exercises";
import type { Prediction } from "./prediction.ts";

/** The receptive field of a layer at the end of a chain, as a question. Undefined where it is no single number. */
export function fieldPrediction(rows: readonly SeenRow[], name: string): Prediction | undefined {
  const reaches = reachesTo(rows, name);
  if (typeof reaches === "string") return undefined;
  const { answer, mistakes } = markedField(reaches);
  const terms = reaches.map(({ reach, jump }) => `(${reach} - 1) \\cdot ${jump}`);
  return {
    answer,
    mistakes,
    derivation: {
      subject: "r",
      symbols: "1 + \\sum (\\effectiveKernel - 1)\\, j",
      numbers: ["1", ...terms].join(" + "),
      steps: [String(answer)],
    },
  };
}
