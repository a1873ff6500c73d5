import { layers, place, type Network } from "@calc";
import { convPool } from "./blocks/convPool.ts";

const { activation, dense, flatten } = layers;

/** A learner's example: 234 pixels, no padding, three dense layers at the end. */
export const denseOn234 = {
  name: "dense-on-234",
  title: "Dense layers on 234 pixels",
  summary:
    "Three convolutions lead from 234 pixels to 24, and three dense layers decide; the first of them holds nine parameters in ten, for it looks at everything at once.",
  input: [1, 234, 234],
  nodes: {
    block1: convPool(32, 7),
    block2: convPool(32, 7),
    block3: convPool(32, 7),
    flatten: place(flatten),
    dense1: place(dense, { units: 1024 }),
    relu1: place(activation),
    dense2: place(dense, { units: 1024 }),
    relu2: place(activation),
    dense3: place(dense, { units: 1000 }),
  },
  published: {
    params: 21_052_008,
    source:
      "The network of a learner's question about cs231n.github.io/convolutional-networks/#convert, with the weights that PyTorch's Conv2d and Linear document",
  },
} as const satisfies Network;
