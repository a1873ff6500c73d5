import { block, layers, place, type Block, type Choice, type Choices } from "@calc";

const { activation, batchNorm, conv2d, depthwiseConv2d } = layers;

// The convolutions have no biases: the batch norm behind would take them off again (Ioffe and
// Szegedy 2015, section 3.2).

/** A convolution, its batch norm and an activation. */
export function convolution(outChannels: number, kernelSize: Choice, choices: Choices = {}): Block {
  return block({
    conv: place(conv2d, { outChannels, kernelSize, bias: 0, ...choices }),
    norm: place(batchNorm),
    activation: place(activation),
  });
}

/** The same where each channel is convolved by itself. */
export function depthwiseConvolution(kernelSize: number, choices: Choices): Block {
  return block({
    conv: place(depthwiseConv2d, { kernelSize, bias: 0, ...choices }),
    norm: place(batchNorm),
    activation: place(activation),
  });
}

/** Fewer channels and no activation, which would lose too much of them (MobileNetV2, section 3.2). */
export function linearBottleneck(outChannels: number): Block {
  return block({
    conv: place(conv2d, { outChannels, kernelSize: 1, bias: 0 }),
    norm: place(batchNorm),
  });
}
