import type { Network } from "@calc";
import { vgg } from "./blocks/vgg.ts";

/** Simonyan and Zisserman 2014, configuration E of table 1. */
export const vgg19 = {
  name: "vgg-19",
  title: "VGG-19",
  summary:
    "The longest of its family, three convolutions more than VGG-16: a quarter more to compute for four parameters in a hundred, and the point where mere depth stopped paying.",
  input: [3, 224, 224],
  nodes: vgg([2, 2, 4, 4, 4]),
  published: {
    params: 143_667_240,
    macs: 19_632_062_464,
    source: "torchvision.models.vgg19: num_params, and 19.63 GFLOPs for its multiply–adds",
  },
} as const satisfies Network;
