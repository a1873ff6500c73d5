import { layers, place, type Network } from "@calc";
import { convolution } from "./blocks/convolution.ts";
import { denseBlock, transition } from "./blocks/denseBlock.ts";

const { activation, batchNorm, dense, globalAvgPool, maxPool2d } = layers;

/** Huang, Liu, van der Maaten and Weinberger 2016, table 1. */
export const denseNet121 = {
  name: "densenet-121",
  title: "DenseNet-121",
  summary:
    "Every layer reads what all layers before it have found, so each needs to add only a little.",
  input: [3, 224, 224],
  nodes: {
    conv1: convolution(64, 7, { stride: 2, padding: 3 }),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2, padding: 1 }),
    block1: denseBlock(6),
    transition1: transition(128),
    block2: denseBlock(12),
    transition2: transition(256),
    block3: denseBlock(24),
    transition3: transition(512),
    block4: denseBlock(16),
    norm: place(batchNorm),
    relu: place(activation),
    pool2: place(globalAvgPool),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 7_978_856,
    statistics: 83_648,
    macs: 2_834_000_000,
    source:
      "torchvision.models.densenet121: num_params, and 2.834 GFLOPs for its multiply–adds; statistics from Keras's summary of DenseNet121",
    note: "Keras counts 8,062,504: the statistics of the batch norms are counted in.",
  },
} as const satisfies Network;
