import type { Network } from "@calc";
import { resNet } from "./blocks/resNet.ts";
import { basic } from "./blocks/residual.ts";

/** He, Zhang, Ren and Sun 2015, table 1; the stride where torchvision has it. */
export const resNet18 = {
  name: "resnet-18",
  title: "ResNet-18",
  summary:
    "Two convolutions, and what came in is added to what they found: a layer only has to learn what to change.",
  input: [3, 224, 224],
  nodes: resNet(basic, [2, 2, 2, 2]),
  published: {
    params: 11_689_512,
    statistics: 9_600,
    macs: 1_814_073_344,
    source:
      "torchvision.models.resnet18: num_params, and 1.81 GFLOPs for its multiply–adds; statistics as Keras prints them for the same layers",
  },
} as const satisfies Network;
