import type { Network } from "@calc";
import { vgg } from "./blocks/vgg.ts";

/** Simonyan and Zisserman 2014, configuration D of table 1. */
export const vgg16 = {
  name: "vgg-16",
  title: "VGG-16",
  summary:
    "One idea, carried through: only 3 × 3 convolutions, and twice the channels whenever the picture halves.",
  input: [3, 224, 224],
  nodes: vgg([2, 2, 3, 3, 3]),
  published: {
    params: 138_357_544,
    macs: 15_470_264_320,
    source: "torchvision.models.vgg16: num_params, and 15.47 GFLOPs for its multiply–adds",
  },
  mistaken: [
    {
      activations: 24_000_000,
      because:
        "The memory table of CS231n (cs231n.github.io/convolutional-networks) prints 24M values and 93 MB as its total. Its own rows, the picture's 150,528 among them, add up to 15,237,608: at four bytes each 60.95 MB, or 58.1 MiB.",
    },
    {
      params: 138_344_128,
      because:
        "The weights column of the table in CS231n: weights alone. Each filter and each dense unit also has a bias, 13,416 in all.",
    },
    {
      params: 138_353_320,
      because:
        "It leaves out the biases of the convolutions. They may be dropped where batch norm follows; VGG has none, and keeps all 4,224.",
    },
  ],
} as const satisfies Network;
