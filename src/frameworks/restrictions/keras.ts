import { convolutions, type Restriction } from "./restriction.ts";

/** What Keras refuses although the arithmetic has an answer. */
export const keras: readonly Restriction[] = [
  {
    reason: "stride with dilation",
    layers: [...convolutions, "convTranspose", "convLstm"],
    formula: "min(product(stride), product(dilation)) = 1",
    message:
      "Keras refuses a stride together with a dilation, whichever axes they are on. Make one of them 1 everywhere.",
    source: "keras/src/layers/convolutional/base_conv.py",
  },
  {
    reason: "output padding",
    layers: ["convTranspose"],
    formula: "outputPadding < stride",
    message: "Keras wants an output padding smaller than the stride. Make it smaller.",
    source: "keras/src/layers/convolutional/base_conv_transpose.py",
    versions: "of 2025 and later",
  },
];
