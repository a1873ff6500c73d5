import type { Network } from "@calc";
import { vgg } from "./blocks/vgg.ts";

/** Simonyan and Zisserman 2014, configuration A of table 1. */
export const vgg11 = {
  name: "vgg-11",
  title: "VGG-11",
  summary:
    "The shortest of its family, and the one that the others were started from in training: eight convolutions, all 3 × 3, and three dense layers that hold most of the parameters.",
  input: [3, 224, 224],
  nodes: vgg([1, 1, 2, 2, 2]),
  published: {
    params: 132_863_336,
    macs: 7_609_090_048,
    source: "torchvision.models.vgg11: num_params, and 7.61 GFLOPs for its multiply–adds",
  },
} as const satisfies Network;
