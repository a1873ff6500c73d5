import type { Network } from "@calc";
import { vgg } from "./blocks/vgg.ts";

/** Simonyan and Zisserman 2014, configuration B of table 1. */
export const vgg13 = {
  name: "vgg-13",
  title: "VGG-13",
  summary:
    "Two convolutions in every block: half as much again to compute as VGG-11, and hardly a parameter more, for the new ones look at few channels and large pictures.",
  input: [3, 224, 224],
  nodes: vgg([2, 2, 2, 2, 2]),
  published: {
    params: 133_047_848,
    macs: 11_308_466_176,
    source: "torchvision.models.vgg13: num_params, and 11.31 GFLOPs for its multiply–adds",
  },
} as const satisfies Network;
