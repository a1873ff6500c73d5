import { layers, place, type Network } from "@calc";
import { convPool } from "./blocks/convPool.ts";

const { activation, conv2d } = layers;

/** The network of `denseOn234`, its dense layers written as convolutions. */
export const convOn234 = {
  name: "conv-on-234",
  title: "Dense layers as convolutions",
  summary:
    "The same network to the last parameter, but its first dense layer is a 24 × 24 convolution and the next two are 1 × 1: shown a larger picture it now slides, and answers at every place.",
  input: [1, 234, 234],
  nodes: {
    block1: convPool(32, 7),
    block2: convPool(32, 7),
    block3: convPool(32, 7),
    conv1: place(conv2d, { outChannels: 1024, kernelSize: 24 }),
    relu1: place(activation),
    conv2: place(conv2d, { outChannels: 1024, kernelSize: 1 }),
    relu2: place(activation),
    conv3: place(conv2d, { outChannels: 1000, kernelSize: 1 }),
  },
  published: {
    params: 21_052_008,
    source:
      "The answer to a learner's question about cs231n.github.io/convolutional-networks/#convert, with the weights that PyTorch's Conv2d documents",
  },
} as const satisfies Network;
