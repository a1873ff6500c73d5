import { layers, place, type Network } from "@calc";

const { activation, conv2d, dense, dropout, flatten, maxPool2d } = layers;

/** Krizhevsky, Sutskever and Hinton 2012, with the groups of the paper's figure 2. */
export const alexNetTwoTowers = {
  name: "alexnet-two-towers",
  title: "AlexNet in two towers",
  summary:
    "AlexNet as it was trained in 2012, on two graphics cards that spoke to each other only at the third convolution and in the dense layers: two groups halve what a filter sees, and what it costs.",
  input: [3, 227, 227],
  nodes: {
    conv1: place(conv2d, { outChannels: 96, kernelSize: 11, stride: 4 }),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv2: place(conv2d, { outChannels: 256, kernelSize: 5, padding: 2, groups: 2 }),
    relu2: place(activation),
    pool2: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv3: place(conv2d, { outChannels: 384, kernelSize: 3, padding: 1 }),
    relu3: place(activation),
    conv4: place(conv2d, { outChannels: 384, kernelSize: 3, padding: 1, groups: 2 }),
    relu4: place(activation),
    conv5: place(conv2d, { outChannels: 256, kernelSize: 3, padding: 1, groups: 2 }),
    relu5: place(activation),
    pool3: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    flatten: place(flatten),
    dense1: place(dense, { units: 4096 }),
    relu6: place(activation),
    dropout1: place(dropout),
    dense2: place(dense, { units: 4096 }),
    relu7: place(activation),
    dropout2: place(dropout),
    dense3: place(dense, { units: 1000 }),
  },
  published: {
    params: 60_965_224,
    macs: 724_406_816,
    source:
      "Caffe's bvlc_alexnet, as Netscope and the Deep Learning Cookbook count it; the paper says 60 million",
    note: "The paper also normalises the answers of the first two convolutions among neighbouring channels, which learns nothing and changes no size.",
  },
  mistaken: [
    {
      params: 62_378_344,
      because:
        "It leaves the groups out: every filter of conv2, conv4 and conv5 would see both towers.",
    },
  ],
} as const satisfies Network;
