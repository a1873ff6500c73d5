import { defineLayer, place, type PlacedLayer } from "@calc";

const size = 1_000_000_000_000;
const shape = {
  input: ["inShape"],
  exampleInput: [197, 768],
  hyperparameters: { target: { example: [768], range: [1, size] } },
  equations: { outShape: "target", macs: "0" },
  output: ["outShape"],
  code: {},
} as const;

/** What a reader cannot know: only the shape that is said to come out. */
const unreadLayer = defineLayer("unread", {
  ...shape,
  title: "Not read",
  summary: "The code does not say what this does. It has the shape that was said to come out.",
});

/** A slice, a sum over an axis and the like: a shape follows, and nothing is learned. */
const operationLayer = defineLayer("operation", {
  ...shape,
  title: "Tensor operation",
  summary: "Takes a part of the values or puts them together anew. Nothing is learned.",
});

/** Each row times each column: a multiplication for every pair. */
const productLayer = defineLayer("product", {
  title: "Matrix product",
  summary: "Multiplies two tensors, row by column. Nothing is learned.",
  input: ["positions", "inFeatures"],
  otherInputs: [["inShape"]],
  exampleInput: [197, 768],
  hyperparameters: { units: { example: 197, range: [1, size] } },
  equations: { macs: "product(positions) * inFeatures * units" },
  output: ["positions", "units"],
  code: {},
});

/** A step with the shape that comes out of it, which is not read further. */
export const unread = (target: readonly number[]): PlacedLayer =>
  place(unreadLayer, { target: [...target] });

/** A step that learns nothing, with the shape that comes out of it. */
export const operation = (target: readonly number[]): PlacedLayer =>
  place(operationLayer, { target: [...target] });

/** A product of matrices with so many columns. */
export const placedProduct = (units: number): PlacedLayer => place(productLayer, { units });

/** Numbers that are learned and have a shape of their own. */
const learnedLayer = defineLayer("learned", {
  title: "Learned numbers",
  summary: "Adds learned numbers to what comes in, or multiplies with them.",
  input: ["inShape"],
  exampleInput: [197, 768],
  hyperparameters: { target: { example: [197, 768], range: [1, size] } },
  equations: { macs: "0" },
  weights: { weight: { shape: ["target"] } },
  output: ["inShape"],
  code: {},
});

/** Learned numbers of that shape. */
export const learned = (target: readonly number[]): PlacedLayer =>
  place(learnedLayer, { target: [...target] });
