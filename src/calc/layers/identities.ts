import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";

interface Identity {
  readonly title: string;
  readonly summary: string;
  readonly keras: string;
  readonly pytorch: string;
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
    code: { keras: { name: keras }, pytorch: { name: pytorch } },
  });
}

/** A function applied to each value by itself, such as ReLU. */
export const activation = identity("activation", {
  title: "Activation",
  summary: "Changes each value by itself, here by ReLU: what is negative becomes 0. Shapes stay.",
  keras: "ReLU",
  pytorch: "ReLU",
});

/** Zeros some values while training; does nothing after. */
export const dropout = identity("dropout", {
  title: "Dropout",
  summary: "Sets some values to 0 while the network is trained. Shapes stay; nothing is learned.",
  keras: "Dropout",
  pytorch: "Dropout",
});
