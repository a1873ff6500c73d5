import type { Network } from "@calc";
import { resNet } from "./blocks/resNet.ts";
import { bottleneck } from "./blocks/residual.ts";

/** He, Zhang, Ren and Sun 2015, table 1; the stride where torchvision has it. */
export const resNet152 = {
  name: "resnet-152",
  title: "ResNet-152",
  summary:
    "The network that won ImageNet in 2015: eight times as deep as VGG-19, and still less to compute.",
  input: [3, 224, 224],
  nodes: resNet(bottleneck, [3, 8, 36, 3]),
  published: {
    params: 60_192_808,
    statistics: 151_424,
    macs: 11_514_000_000,
    source:
      "torchvision.models.resnet152: num_params, and 11.514 GFLOPs, rounded, for its multiply–adds; statistics from Keras's summary of ResNet152",
  },
} as const satisfies Network;
