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
    note: "Three networks share the name. The paper's own, in two towers, has 60,965,224 parameters; torchvision's, of 2014, has 61,100,840.",
  },
  mistaken: [
    {
      params: 201_838_952,
      because:
        "It takes the last convolution's answer for 27 × 27. The pooling before has already brought it to 13 × 13, so the first dense layer reads 6 × 6 × 256 values.",
    },
    {
      params: 50_844_008,
      because:
        "It begins with the 224 pixels that the paper names. Without padding they give 54, 26, 12 and at last 5; the 55 of the paper's figure needs 227.",
    },
  ],
} as const satisfies Network;
