import { layers, place, type Network } from "@calc";
import { convolution } from "./blocks/convolution.ts";
import { figure5, figure6, figure7, reduceTo17, reduceTo8 } from "./blocks/inceptionV3.ts";

const { dense, dropout, globalAvgPool, maxPool2d } = layers;

/** Szegedy et al. 2015, table 1, as torchvision builds it, without the auxiliary head. */
export const inceptionV3 = {
  name: "inception-v3",
  title: "Inception v3",
  summary:
    "Takes large kernels apart into small, wide and tall ones, and sees as far with less work.",
  input: [3, 299, 299],
  nodes: {
    conv1: convolution(32, 3, { stride: 2 }),
    conv2: convolution(32, 3),
    conv3: convolution(64, 3, { padding: 1 }),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv4: convolution(80, 1),
    conv5: convolution(192, 3),
    pool2: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    inception5b: figure5(32),
    inception5c: figure5(64),
    inception5d: figure5(64),
    reduction6a: reduceTo17(),
    inception6b: figure6(128),
    inception6c: figure6(160),
    inception6d: figure6(160),
    inception6e: figure6(192),
    reduction7a: reduceTo8(),
    inception7b: figure7(),
    inception7c: figure7(),
    pool3: place(globalAvgPool),
    dropout: place(dropout),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 23_834_568,
    statistics: 34_432,
    macs: 5_713_000_000,
    source:
      "torchvision.models.inception_v3: num_params is 27,161,264, and 3,326,696 of them are its auxiliary head; 5.713 GFLOPs for its multiply–adds; statistics from Keras's summary of InceptionV3",
    note: "Keras counts 23,851,784: the statistics are counted in, and its batch norms learn no scale, which takes 17,216 away.",
  },
} as const satisfies Network;
