import type { Network } from "@calc";
import { resNet } from "./blocks/resNet.ts";
import { basic } from "./blocks/residual.ts";

/** He, Zhang, Ren and Sun 2015, table 1; the stride where torchvision has it. */
export const resNet34 = {
  name: "resnet-34",
  title: "ResNet-34",
  summary:
    "The same block sixteen times: without the shortcuts this depth did worse than half of it, with them it did better, and that was the discovery.",
  input: [3, 224, 224],
  nodes: resNet(basic, [3, 4, 6, 3]),
  published: {
    params: 21_797_672,
    statistics: 17_024,
    macs: 3_664_000_000,
    source:
      "torchvision.models.resnet34: num_params, and 3.664 GFLOPs, rounded, for its multiply–adds; statistics from the Keras summary in Géron, Hands-On Machine Learning",
  },
} as const satisfies Network;
