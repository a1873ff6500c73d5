import { defineLayer } from "../defineLayer.ts";

/** All axes in one row. */
export const flatten = defineLayer("flatten", {
  title: "Flatten",
  summary: "Writes all values of a feature map in one row, so that a dense layer can read them.",
  input: ["inShape"],
  exampleInput: [256, 6, 6],
  hyperparameters: {},
  equations: { outFeatures: "product(inShape)", macs: "0" },
  output: ["outFeatures"],
  code: { keras: { name: "Flatten" }, pytorch: { name: "Flatten" } },
});
