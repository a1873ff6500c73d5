import { defineLayer } from "../defineLayer.ts";
import type { LayerDeclaration } from "../layer.ts";
import { amount } from "./window.ts";

const shared = {
  input: ["inChannels", "inSize"],
  exampleInput: [64, 28, 28],
  output: ["inChannels", "outSize"],
  window: { size: "1", step: "inSize / outSize", before: "0" },
} satisfies Partial<LayerDeclaration>;

/** torch.nn.Upsample: floor(n · factor); the factor 3/2 is 3 divided by 2. */
export const upsample = defineLayer("upsample", {
  ...shared,
  title: "UpSampling",
  summary:
    "Makes each axis longer by repeating values, or by blending neighbours. It learns nothing.",
  hyperparameters: {
    scaleFactor: { example: 2, range: [1, 1_000_000] },
    scaleDivisor: { default: 1, range: [1, 1_000_000] },
  },
  equations: { outSize: "floor(inSize * scaleFactor / scaleDivisor)", macs: "0" },
  requires: [
    {
      formula: "outSize >= 1",
      about: "scaleDivisor",
      otherwise:
        "{inSize} divided by {scaleDivisor} leaves nothing. Make the scale divisor smaller or the scale factor larger.",
    },
  ],
  mistakes: {
    outSize: [
      {
        formula: "inSize + scaleFactor",
        because: "The scale factor multiplies: each value comes out {scaleFactor} times.",
      },
    ],
    params: [
      {
        formula: "product(scaleFactor) * inChannels",
        because: "That would be a kernel for each channel. Repeating values learns nothing.",
      },
    ],
  },
  code: {
    keras: { name: "UpSampling{axes}D", arguments: { size: "scaleFactor" } },
    pytorch: { name: "Upsample", arguments: { scale_factor: "scaleFactor" } },
    onnx: { name: "Resize", arguments: { scales: "scaleFactor" } },
  },
});

/** The size that is asked for, whatever it was. */
export const resize = defineLayer("resize", {
  ...shared,
  title: "Resizing",
  summary:
    "Gives each axis the size that you want, by choosing or blending values. It learns nothing.",
  hyperparameters: { outSize: { example: 64, range: amount } },
  equations: { macs: "0" },
  code: {
    pytorch: { name: "Upsample", arguments: { size: "outSize" } },
    onnx: { name: "Resize", arguments: { sizes: "outSize" } },
  },
});
