import { layers, place, type Network } from "@calc";

const { activation, conv2d, dense, dropout, flatten, maxPool2d } = layers;

/** Krizhevsky, Sutskever and Hinton 2012, in one tower: 227 pixels, no groups. */
export const alexNet = {
  name: "alexnet",
  title: "AlexNet",
  summary:
    "The network that won ImageNet in 2012: five convolutions see, three dense layers decide. Here in one tower, without the groups that the paper needed for its two graphics cards.",
  input: [3, 227, 227],
  nodes: {
    conv1: place(conv2d, { outChannels: 96, kernelSize: 11, stride: 4 }),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv2: place(conv2d, { outChannels: 256, kernelSize: 5, padding: 2 }),
    relu2: place(activation),
    pool2: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv3: place(conv2d, { outChannels: 384, kernelSize: 3, padding: 1 }),
    relu3: place(activation),
    conv4: place(conv2d, { outChannels: 384, kernelSize: 3, padding: 1 }),
    relu4: place(activation),
    conv5: place(conv2d, { outChannels: 256, kernelSize: 3, padding: 1 }),
    relu5: place(activation),
    pool3: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    flatten: place(flatten),
    dropout1: place(dropout),
    dense1: place(dense, { units: 4096 }),
    relu6: place(activation),
    dropout2: place(dropout),
    dense2: place(dense, { units: 4096 }),
    relu7: place(activation),
    dense3: place(dense, { units: 1000 }),
  },
  published: {
    params: 62_378_344,
    source: "LearnOpenCV, Number of Parameters and Tensor Sizes in a CNN",
  },
} as const satisfies Network;
