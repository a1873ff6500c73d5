import { defineLayer } from "../defineLayer.ts";
import type { Layer, LayerDeclaration } from "../layer.ts";

type Identity = Pick<LayerDeclaration, "title" | "summary" | "code">;

/** What changes values one by one, or not at all. */
/* @__NO_SIDE_EFFECTS__ */
export function identity(name: string, declaration: Identity): Layer {
  return defineLayer(name, {
    ...declaration,
    input: ["inShape"],
    exampleInput: [96, 55, 55],
    hyperparameters: {},
    equations: { macs: "0" },
    output: ["inShape"],
    handsOn: true,
  });
}

/** A function applied to each value by itself, such as ReLU. */
export const activation = identity("activation", {
  title: "Activation",
  summary: "Changes each value by itself, here by ReLU: what is negative becomes 0. Shapes stay.",
  code: { keras: { name: "ReLU" }, pytorch: { name: "ReLU" }, onnx: { name: "Relu" } },
});

/** Zeros some values while training; does nothing after. */
export const dropout = identity("dropout", {
  title: "Dropout",
  summary: "Sets some values to 0 while the network is trained. Shapes stay; nothing is learned.",
  code: {
    // `rate` has no default (keras/src/layers/regularization/dropout.py); PyTorch's `p` is 0.5.
    keras: { name: "Dropout", fixed: { rate: "0.5" } },
    pytorch: { name: "Dropout" },
    onnx: { name: "Dropout" },
  },
});

/** Disturbs values while training; does nothing after. */
export const noise = identity("noise", {
  title: "GaussianNoise",
  summary: "Adds a little chance to each value while the network is trained. Nothing is learned.",
  code: { keras: { name: "GaussianNoise", fixed: { stddev: "0.1" } } },
});
