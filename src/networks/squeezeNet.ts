import { block, from, layers, place, type Block, type Network } from "@calc";

const { activation, concatenate, conv2d, dropout, globalAvgPool, maxPool2d } = layers;

/** Iandola et al. 2016, section 3.2: squeezed to few channels, then read with two kernel sizes. */
function fire(squeezed: number, expanded: number): Block {
  return block(
    {
      squeeze: place(conv2d, { outChannels: squeezed, kernelSize: 1 }),
      relu1: place(activation),
      expand1: place(conv2d, { outChannels: expanded, kernelSize: 1 }),
      relu2: place(activation),
      expand3: from("relu1", place(conv2d, { outChannels: expanded, kernelSize: 3, padding: 1 })),
      relu3: place(activation),
      concatenate: from(["relu2", "relu3"], place(concatenate)),
    },
    "Fire module",
  );
}

const pool = place(maxPool2d, { kernelSize: 3, stride: 2, ceilMode: 1 });

/** Table 1, SqueezeNet 1.0. */
export const squeezeNet = {
  name: "squeezenet",
  title: "SqueezeNet 1.0",
  summary: "As good as AlexNet, and fifty times smaller: a lesson in where parameters are spent.",
  input: [3, 224, 224],
  nodes: {
    conv1: place(conv2d, { outChannels: 96, kernelSize: 7, stride: 2 }),
    relu1: place(activation),
    pool1: pool,
    fire2: fire(16, 64),
    fire3: fire(16, 64),
    fire4: fire(32, 128),
    pool4: pool,
    fire5: fire(32, 128),
    fire6: fire(48, 192),
    fire7: fire(48, 192),
    fire8: fire(64, 256),
    pool8: pool,
    fire9: fire(64, 256),
    dropout: place(dropout),
    conv10: place(conv2d, { outChannels: 1000, kernelSize: 1 }),
    relu10: place(activation),
    pool10: place(globalAvgPool),
  },
  published: {
    params: 1_248_424,
    macs: 819_000_000,
    source:
      "The paper's table 1; torchvision.models.squeezenet1_0: 0.819 GFLOPs for its multiply–adds",
    note: "Where the pooling leaves something over it rounds up: 109 rows become 54, not 53.",
  },
} as const satisfies Network;
