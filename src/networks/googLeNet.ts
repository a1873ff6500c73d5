import { layers, place, type Network } from "@calc";
import { convolution } from "./blocks/convolution.ts";
import { inception } from "./blocks/inception.ts";

const { dense, dropout, globalAvgPool, maxPool2d } = layers;

const halve = { stride: 2, ceilMode: 1 };

/** Szegedy et al. 2014, table 1, with batch norms, as torchvision builds it. */
export const googLeNet = {
  name: "googlenet",
  title: "GoogLeNet",
  summary:
    "The winner of ImageNet in 2014 looks at each place with small and large kernels at once, and needs a tenth of AlexNet's parameters.",
  input: [3, 224, 224],
  nodes: {
    conv1: convolution(64, 7, { stride: 2, padding: 3 }),
    pool1: place(maxPool2d, { kernelSize: 3, ...halve }),
    conv2: convolution(64, 1),
    conv3: convolution(192, 3, { padding: 1 }),
    pool2: place(maxPool2d, { kernelSize: 3, ...halve }),
    inception3a: inception(64, 96, 128, 16, 32, 32),
    inception3b: inception(128, 128, 192, 32, 96, 64),
    pool3: place(maxPool2d, { kernelSize: 3, ...halve }),
    inception4a: inception(192, 96, 208, 16, 48, 64),
    inception4b: inception(160, 112, 224, 24, 64, 64),
    inception4c: inception(128, 128, 256, 24, 64, 64),
    inception4d: inception(112, 144, 288, 32, 64, 64),
    inception4e: inception(256, 160, 320, 32, 128, 128),
    pool4: place(maxPool2d, { kernelSize: 2, ...halve }),
    inception5a: inception(256, 160, 320, 32, 128, 128),
    inception5b: inception(384, 192, 384, 48, 128, 128),
    pool5: place(globalAvgPool),
    dropout: place(dropout),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 6_624_904,
    macs: 1_498_000_000,
    source: "torchvision.models.googlenet: num_params, and 1.498 GFLOPs for its multiply–adds",
    note: "13,004,888 with the two auxiliary heads that help to train it. Where the paper has 5 × 5 kernels, torchvision has 3 × 3, and batch norms that the paper did not know yet.",
  },
} as const satisfies Network;
