import { defineLayer } from "../defineLayer.ts";
import { identity } from "./identities.ts";

/** Multiplies all values by a number that was chosen, not learned. */
export const rescaling = identity("rescaling", {
  title: "Rescaling",
  summary:
    "Multiplies every value by the same chosen number: pixels from 0 to 255 come to lie within 1.",
  code: { keras: { name: "Rescaling", fixed: { scale: "1 / 255" } } },
});

/** Keras's preprocessing layer, keras/src/layers/preprocessing/normalization.py: 2F + 1 numbers. */
export const normalization = defineLayer("normalization", {
  title: "Normalization",
  summary: "Subtracts a mean and divides by a spread that were measured once on the data.",
  input: ["inChannels", "inSize"],
  exampleInput: [3, 224, 224],
  hyperparameters: {},
  equations: { macs: "0" },
  weights: {
    mean: { shape: ["inChannels"], role: "statistic" },
    variance: { shape: ["inChannels"], role: "statistic" },
    count: { shape: [], role: "statistic" },
  },
  output: ["inChannels", "inSize"],
  mistakes: {
    params: [
      { formula: "statistics", because: "Those are measured, not trained: they are statistics." },
    ],
    statistics: [
      { formula: "2 * inChannels", because: "Keras also keeps how many examples it has seen: 1." },
    ],
  },
  code: { keras: { name: "Normalization" } },
});
