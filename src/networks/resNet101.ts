import type { Network } from "@calc";
import { resNet } from "./blocks/resNet.ts";
import { bottleneck } from "./blocks/residual.ts";

/** He, Zhang, Ren and Sun 2015, table 1; the stride where torchvision has it. */
export const resNet101 = {
  name: "resnet-101",
  title: "ResNet-101",
  summary:
    "Twice the depth of ResNet-50, and all of it in one place: twenty-three blocks at 14 × 14, where a layer is cheap and sees most of the picture.",
  input: [3, 224, 224],
  nodes: resNet(bottleneck, [3, 4, 23, 3]),
  published: {
    params: 44_549_160,
    statistics: 105_344,
    macs: 7_801_000_000,
    source:
      "torchvision.models.resnet101: num_params, and 7.801 GFLOPs, rounded, for its multiply–adds; statistics from Keras's summary of ResNet101",
  },
} as const satisfies Network;
