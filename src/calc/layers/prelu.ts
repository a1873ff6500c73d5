import { defineLayer } from "../defineLayer.ts";

/** He et al. 2015, arXiv:1502.01852. Keras has a slope for each value unless axes share it. */
export const prelu = defineLayer("prelu", {
  title: "PReLU",
  summary: "Multiplies what is negative by a learned slope, where a ReLU would make it 0.",
  input: ["inShape"],
  exampleInput: [64, 56, 56],
  hyperparameters: { shared: { default: 0, example: [0, 1, 1], range: [0, 1] } },
  equations: {
    slopeShape: "inShape ^ (1 - shared)",
    slopes: "product(slopeShape)",
    macs: "0",
  },
  weights: { weight: { shape: ["slopes"] } },
  output: ["inShape"],
  mistakes: {
    params: [
      {
        formula: "product(inShape)",
        because: "That is a slope for each value. Along a shared axis one serves all.",
      },
      { formula: "0", because: "A ReLU learns nothing, but here the slopes are learned." },
    ],
  },
  code: {
    keras: {
      name: "PReLU",
      arguments: { shared_axes: "shared" },
      tensors: { alpha: { of: "weight", shape: ["slopeShape"] } },
    },
    pytorch: { name: "PReLU", arguments: { num_parameters: "slopes" } },
    onnx: { name: "PRelu", tensors: { slope: { of: "weight", shape: ["slopeShape"] } } },
  },
});
