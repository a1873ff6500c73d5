import { defineLayer } from "../defineLayer.ts";

const size = 1_000_000_000_000;

/** All axes in one row, but for those that stay in front. */
export const flatten = defineLayer("flatten", {
  title: "Flatten",
  summary: "Writes all values of a feature map in one row, so that a dense layer can read them.",
  input: ["positions", "inShape"],
  spreads: { positions: "keptAxes" },
  exampleInput: [256, 6, 6],
  hyperparameters: { keptAxes: { default: 0, range: [0, 32] } },
  equations: { outFeatures: "product(inShape)", macs: "0" },
  output: ["positions", "outFeatures"],
  handsOn: true,
  requires: [
    {
      formula: "axes(inShape) >= 1",
      about: "keptAxes",
      otherwise: "If all {keptAxes} axes stay, none is left to flatten. Choose a smaller number.",
    },
  ],
  mistakes: {
    outFeatures: [
      {
        formula: "sum(inShape)",
        because: "That adds the sizes. Values fill a box: multiply them.",
      },
    ],
  },
  code: {
    keras: { name: "Flatten" },
    pytorch: { name: "Flatten" },
    onnx: { name: "Flatten" },
  },
});

/** The same values with other axes; 0 stands for what is left, as -1 does in the frameworks. */
export const reshape = defineLayer("reshape", {
  title: "Reshape",
  summary: "Reads the same values, in the same order, with other axes.",
  input: ["inShape"],
  exampleInput: [768, 14, 14],
  hyperparameters: { target: { example: [768, 0], range: [0, size] } },
  equations: {
    outShape: "target + (target = 0) * floor(product(inShape) / product(max(target, 1)))",
    macs: "0",
  },
  output: ["outShape"],
  handsOn: true,
  requires: [
    {
      formula: "product(outShape) = product(inShape)",
      about: "target",
      reason: "shapes",
      otherwise:
        "The target shape has room for {product(outShape)} values, but there are {product(inShape)}. Choose sizes whose product is {product(inShape)}; only one of them may be 0, for what is left.",
    },
  ],
  code: {
    keras: { name: "Reshape", arguments: { target_shape: "target" } },
    onnx: { name: "Reshape", arguments: { shape: "target" } },
  },
});

/** The axes in another order. */
export const permute = defineLayer("permute", {
  title: "Permute",
  summary: "Puts the axes in another order, and with them the values.",
  input: ["inShape"],
  exampleInput: [768, 196],
  hyperparameters: { order: { example: [2, 1], range: [1, 32] } },
  equations: { outShape: "at(inShape, order)", macs: "0" },
  output: ["outShape"],
  handsOn: true,
  requires: [
    {
      // So many powers of two make this sum only if each occurs once.
      formula: "(axes(order) = axes(inShape)) * (sum(2 ^ order) = 2 ^ (axes(inShape) + 1) - 2)",
      about: "order",
      reason: "shapes",
      otherwise:
        "The order has to name each of the {axes(inShape)} axes once. Choose the numbers from 1 to {axes(inShape)}, in any order.",
    },
  ],
  code: {
    keras: { name: "Permute", arguments: { dims: "order" } },
    onnx: { name: "Transpose", arguments: { perm: "order" } },
  },
});

/** One vector, once for each step. */
export const repeatVector = defineLayer("repeatVector", {
  title: "RepeatVector",
  summary: "Makes a sequence of one vector by repeating it.",
  input: ["inFeatures"],
  exampleInput: [256],
  hyperparameters: { repeats: { example: 10, range: [1, size] } },
  equations: { macs: "0" },
  output: ["repeats", "inFeatures"],
  code: { keras: { name: "RepeatVector", arguments: { n: "repeats" } } },
});
