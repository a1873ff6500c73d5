import { layers, place, type Network } from "@calc";

const { activation, conv2d, flatten, maxPool2d } = layers;

/** A learner's question about Keras: 25 filters, then 50, and a pooling that meets 11 × 11. */
export const kerasMnist = {
  name: "keras-mnist",
  title: "MNIST with 25 and 50 filters",
  summary:
    "Two questions in one small network: why 50 filters over 25 maps give 50 maps and not 1,250, and where the last row goes when 11 is pooled by 2.",
  input: [1, 28, 28],
  nodes: {
    conv1: place(conv2d, { outChannels: 25, kernelSize: 3 }),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 2 }),
    conv2: place(conv2d, { outChannels: 50, kernelSize: 3 }),
    relu2: place(activation),
    pool2: place(maxPool2d, { kernelSize: 2 }),
    flatten: place(flatten),
  },
  published: {
    params: 11_550,
    source:
      "A learner's question on Keras's Conv2D and MaxPooling2D (its shapes, to the 1,250 values of flatten, with the weights that Keras documents)",
  },
  mistaken: [
    {
      params: 750,
      because:
        "It takes the second layer's filters for 3 × 3 × 50. Each of the 50 reaches through all 25 maps and adds up what it finds, so it holds 25 × 3 × 3 weights, and gives one map.",
    },
  ],
} as const satisfies Network;
