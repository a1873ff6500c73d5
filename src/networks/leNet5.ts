import { layers, place, type Network } from "@calc";

const { activation, avgPool2d, conv2d, dense, flatten } = layers;

/** LeCun, Bottou, Bengio and Haffner 1998, as it is written today; the paper's names in the comments. */
export const leNet5 = {
  name: "lenet-5",
  title: "LeNet-5",
  summary:
    "The network that read the cheques of the nineties: convolve, pool, convolve, pool, decide, and nearly every picture network since is a longer telling of it.",
  input: [1, 32, 32],
  nodes: {
    conv1: place(conv2d, { outChannels: 6, kernelSize: 5 }), // C1
    tanh1: place(activation),
    pool1: place(avgPool2d, { kernelSize: 2 }), // S2
    conv2: place(conv2d, { outChannels: 16, kernelSize: 5 }), // C3
    tanh2: place(activation),
    pool2: place(avgPool2d, { kernelSize: 2 }), // S4
    conv3: place(conv2d, { outChannels: 120, kernelSize: 5 }), // C5
    tanh3: place(activation),
    flatten: place(flatten),
    dense1: place(dense, { units: 84 }), // F6
    tanh4: place(activation),
    dense2: place(dense, { units: 10 }),
  },
  published: {
    params: 61_706,
    source:
      "M. Chapel, LeNet (mnchapel.github.io/deep_learning_models/cnn/1998-11-01-lenet.html), and PyTorch's count of the same layers",
    note: "The paper's own network had 60,000. Its C3 joined each map to only some of the six before it (1,516 parameters, not 2,416), its pooling had a learned factor and bias for each map (12 and 32, not 0), and its last layer compared with ten fixed patterns (0, not 850).",
  },
} as const satisfies Network;
