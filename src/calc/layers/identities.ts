import { defineLayer } from "../defineLayer.ts";
import type { Call, Layer } from "../layer.ts";

interface Identity {
  readonly title: string;
  readonly summary: string;
  readonly keras: Call;
  readonly pytorch: Call;
}

function identity(name: string, { title, summary, keras, pytorch }: Identity): Layer {
  return defineLayer(name, {
    title,
    summary,
    input: ["inShape"],
    exampleInput: [96, 55, 55],
    hyperparameters: {},
    equations: { macs: "0" },
    output: ["inShape"],
    code: { keras, pytorch },
  });
}

/** A function applied to each value by itself, such as ReLU. */
export const activation = identity("activation", {
  title: "Activation",
  summary: "Changes each value by itself, here by ReLU: what is negative becomes 0. Shapes stay.",
  keras: { name: "ReLU" },
  pytorch: { name: "ReLU" },
});

/** Zeros some values while training; does nothing after. */
export const dropout = identity("dropout", {
  title: "Dropout",
  summary: "Sets some values to 0 while the network is trained. Shapes stay; nothing is learned.",
  // `rate` has no default (keras/src/layers/regularization/dropout.py); PyTorch's `p` is 0.5.
  keras: { name: "Dropout", fixed: { rate: "0.5" } },
  pytorch: { name: "Dropout" },
});
