import { layers, place, type Network } from "@calc";

const { activation, conv2d, dense, flatten, maxPool2d } = layers;

/** A learner's network of 2017 for handwritten digits, in Lasagne. */
export const lasagneMnist = {
  name: "lasagne-mnist",
  title: "MNIST in Lasagne",
  summary:
    "A first network for handwritten digits, small enough to count by hand: two convolutions, two poolings, two dense layers, and more than nine in ten of its parameters sit in one of them.",
  input: [1, 28, 28],
  nodes: {
    conv1: place(conv2d, { outChannels: 32, kernelSize: 5 }),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 2 }),
    conv2: place(conv2d, { outChannels: 32, kernelSize: 3 }),
    relu2: place(activation),
    pool2: place(maxPool2d, { kernelSize: 2 }),
    flatten: place(flatten),
    dense1: place(dense, { units: 256 }),
    relu3: place(activation),
    dense2: place(dense, { units: 10 }),
  },
  published: {
    params: 217_706,
    source:
      "Lasagne's own count, in “How to calculate the number of parameters for convolutional neural network?” (stackoverflow.com/questions/42786717)",
  },
} as const satisfies Network;
