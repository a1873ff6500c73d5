import { layers, place, type Network } from "@calc";

const { activation, adaptiveAvgPool, conv2d, dense, dropout, flatten, maxPool2d } = layers;

/** Krizhevsky 2014, “One weird trick for parallelizing convolutional neural networks”. */
export const alexNetTorchvision = {
  name: "alexnet-torchvision",
  title: "AlexNet in torchvision",
  summary:
    "The AlexNet that PyTorch hands out is a younger one, of 2014: one tower, fewer filters, 224 pixels with a little padding, and a pooling before the dense layers that makes pictures of any size fit.",
  input: [3, 224, 224],
  nodes: {
    conv1: place(conv2d, { outChannels: 64, kernelSize: 11, stride: 4, padding: 2 }),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv2: place(conv2d, { outChannels: 192, kernelSize: 5, padding: 2 }),
    relu2: place(activation),
    pool2: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    conv3: place(conv2d, { outChannels: 384, kernelSize: 3, padding: 1 }),
    relu3: place(activation),
    conv4: place(conv2d, { outChannels: 256, kernelSize: 3, padding: 1 }),
    relu4: place(activation),
    conv5: place(conv2d, { outChannels: 256, kernelSize: 3, padding: 1 }),
    relu5: place(activation),
    pool3: place(maxPool2d, { kernelSize: 3, stride: 2 }),
    pool4: place(adaptiveAvgPool, { outSize: 6 }),
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
    params: 61_100_840,
    macs: 714_188_480,
    source: "torchvision.models.alexnet: num_params, and 0.71 GFLOPs for its multiply–adds",
  },
} as const satisfies Network;
