import { layers, place, type Network } from "@calc";

const { activation, adaptiveAvgPool, conv2d, dense, flatten } = layers;

/** The model of a fast.ai learner's “How Convolutions Work: A Mini-Review”. */
export const fastaiMnist = {
  name: "fastai-mnist",
  title: "MNIST in fast.ai",
  summary:
    "Four convolutions of stride 2 halve the digit until one look is left of it, without any pooling on the way; its author's own count shows how easily the input channels are forgotten.",
  input: [1, 28, 28],
  nodes: {
    conv1: place(conv2d, { outChannels: 8, kernelSize: 5, stride: 2, padding: 2 }),
    relu1: place(activation),
    conv2: place(conv2d, { outChannels: 16, kernelSize: 3, stride: 2, padding: 1 }),
    relu2: place(activation),
    conv3: place(conv2d, { outChannels: 32, kernelSize: 3, stride: 2, padding: 1 }),
    relu3: place(activation),
    conv4: place(conv2d, { outChannels: 32, kernelSize: 3, stride: 2, padding: 1 }),
    relu4: place(activation),
    pool: place(adaptiveAvgPool, { outSize: 1 }),
    flatten: place(flatten),
    dense: place(dense, { units: 10 }),
  },
  published: {
    params: 15_594,
    source:
      "“How Convolutions Work: A Mini-Review” (its code, with the weights that PyTorch's Conv2d and Linear document)",
  },
  mistaken: [
    {
      params: 1_240,
      because:
        "The author counts 3 × 3 × 16 for the second convolution, as if a kernel saw a single channel. It sees all 8 that come in: 3 × 3 × 8 × 16. Only the first convolution, with one input channel, comes out right, and the 98 biases, which the code keeps, are set aside.",
    },
    {
      params: 15_496,
      because:
        "These are the weights alone, with every input channel counted; PyTorch also learns a bias for each of the 98 outputs.",
    },
  ],
} as const satisfies Network;
