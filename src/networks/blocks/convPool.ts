import { block, layers, place, type Block } from "@calc";

const { activation, conv2d, maxPool2d } = layers;

/** A convolution without padding, and a pooling that halves. */
export function convPool(outChannels: number, kernelSize: number): Block {
  return block({
    conv: place(conv2d, { outChannels, kernelSize }),
    relu: place(activation),
    pool: place(maxPool2d, { kernelSize: 2 }),
  });
}
