import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";

/** Value by value; a size of 1 stretches to the others’ (numpy.org/doc/stable/user/basics.broadcasting.html). */
/* @__NO_SIDE_EFFECTS__ */
function merging(name: string, keras: string, onnx: string, summary: string): Layer {
  return defineLayer(name, {
    title: keras,
    summary: `${summary} Shapes have to agree; a size of 1 stretches.`,
    input: ["inShape"],
    many: true,
    broadcasts: true,
    exampleInput: [256, 56, 56],
    hyperparameters: {},
    equations: { macs: "0" },
    output: ["inShape"],
    mistakes: {
      params: [
        {
          formula: "product(inShape)",
          because: "That is how many values come out. Nothing is learned to merge them.",
        },
      ],
    },
    code: { keras: { name: keras }, onnx: { name: onnx } },
  });
}

export const add = merging("add", "Add", "Add", "Adds its inputs, value by value.");
export const subtract = merging(
  "subtract",
  "Subtract",
  "Sub",
  "Subtracts the second input from the first, value by value.",
);
export const multiply = merging(
  "multiply",
  "Multiply",
  "Mul",
  "Multiplies its inputs, value by value.",
);
export const average = merging(
  "average",
  "Average",
  "Mean",
  "Takes the mean of its inputs, value by value.",
);
export const maximum = merging(
  "maximum",
  "Maximum",
  "Max",
  "Keeps the largest of its inputs, value by value.",
);

/** Its inputs one behind the other along an axis; by default the channels. */
export const concatenate = defineLayer("concatenate", {
  title: "Concatenate",
  summary: "Lays its inputs one behind the other along one axis. All others have to agree.",
  input: ["positions", "partSizes", "restShape"],
  spreads: { positions: "axis - 1" },
  many: true,
  exampleInput: [64, 128, 128],
  hyperparameters: { axis: { default: 1, range: [1, 32] } },
  equations: { joinedSize: "sum(partSizes)", macs: "0" },
  output: ["positions", "joinedSize", "restShape"],
  mistakes: {
    joinedSize: [
      {
        formula: "partSizes",
        because: "That is the first input alone, or inputs added up. Here they stay side by side.",
      },
    ],
  },
  code: {
    keras: { name: "Concatenate", arguments: { axis: "axis" } },
    onnx: { name: "Concat", arguments: { axis: "axis" } },
  },
});
