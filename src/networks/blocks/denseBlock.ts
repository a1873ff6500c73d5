import { block, from, layers, place, type Block } from "@calc";
import { repeated } from "./repeated.ts";

const { activation, avgPool2d, batchNorm, concatenate, conv2d } = layers;

/** What each layer adds: k, the growth rate. */
const growth = 32;

/** Huang et al. 2016, figure 1: layers that each read all that came before them. */
export function denseBlock(depth: number): Block {
  return block(repeated(depth, "layer", denseLayer), "Dense block");
}

/** Half the channels and half the size. */
export function transition(outChannels: number): Block {
  return block({
    norm: place(batchNorm),
    relu: place(activation),
    conv: place(conv2d, { outChannels, kernelSize: 1, bias: 0 }),
    pool: place(avgPool2d, { kernelSize: 2 }),
  });
}

/** Section 3, “bottleneck layers”: norm and activation stand before the convolution. */
function denseLayer(): Block {
  return block({
    norm1: place(batchNorm),
    relu1: place(activation),
    conv1: place(conv2d, { outChannels: 4 * growth, kernelSize: 1, bias: 0 }),
    norm2: place(batchNorm),
    relu2: place(activation),
    conv2: place(conv2d, { outChannels: growth, kernelSize: 3, padding: 1, bias: 0 }),
    concatenate: from(["input", "conv2"], place(concatenate)),
  });
}
