import { block, from, layers, place, type Block, type Nodes } from "@calc";

const { activation, concatenate, conv2d, upsample } = layers;

/** A convolution that keeps the size. */
export function conv(outChannels: number, kernelSize: number) {
  return place(conv2d, { outChannels, kernelSize, padding: "same" });
}

/** Two 3 × 3 convolutions. */
export function twice(width: number): Nodes {
  return {
    conv1: conv(width, 3),
    relu1: place(activation),
    conv2: conv(width, 3),
    relu2: place(activation),
  };
}

/** Twice the size, half the channels; beside it `input2`, what was seen at this size on the way down. */
export function up(width: number): Block {
  return block({
    upsample: place(upsample, { scaleFactor: 2 }),
    conv: conv(width, 2),
    relu: place(activation),
    concatenate: from(["input2", "relu"], place(concatenate)),
    ...twice(width),
  });
}
