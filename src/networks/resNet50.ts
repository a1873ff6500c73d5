import type { Network } from "@calc";
import { resNet } from "./blocks/resNet.ts";
import { bottleneck } from "./blocks/residual.ts";

/** He, Zhang, Ren and Sun 2015, table 1; the stride where torchvision has it. */
export const resNet50 = {
  name: "resnet-50",
  title: "ResNet-50",
  summary:
    "The workhorse: each block narrows its channels, looks, and widens them again, so fifty layers cost little more than thirty-four.",
  input: [3, 224, 224],
  nodes: resNet(bottleneck, [3, 4, 6, 3]),
  published: {
    params: 25_557_032,
    statistics: 53_120,
    macs: 4_089_184_256,
    source:
      "torchvision.models.resnet50: num_params, and 4.09 GFLOPs for its multiply–adds; statistics from Keras's summary of ResNet50",
    note: "Keras counts 25,636,712: its convolutions keep 26,560 biases, and the statistics are counted in. The paper and Keras stride in the first 1 × 1 convolution, which takes 3.858 thousand million multiply–accumulates.",
  },
} as const satisfies Network;
