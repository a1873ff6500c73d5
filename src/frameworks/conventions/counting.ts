import type { Convention } from "./convention.ts";
import { convolutions, transposed } from "./families.ts";

export const counting: readonly Convention[] = [
  {
    name: "operations",
    layers: convolutions,
    question: "Is a multiply–accumulate one operation or two?",
    example: {
      layer: "conv2d",
      choices: { outChannels: 64, kernelSize: 3, padding: 1 },
      inputs: [[3, 224, 224]],
      words: "VGG-16’s first convolution",
    },
    compares: "macs",
    ways: [
      { in: "fvcore, most papers", does: "One.", source: "fvcore/nn/jit_handles.py" },
      {
        in: "DeepSpeed, TensorFlow, PyTorch’s counter",
        does: "Two: the product and the sum that it joins.",
        counts: "2 * macs",
        source: "torch/utils/flop_counter.py",
      },
      {
        in: "torchinfo",
        does: "One, and it multiplies the biases by all places as well.",
        counts: "product(outSize) * params",
        source: "torchinfo/layer_info.py",
      },
    ],
    why: "A processor does both in one step; whoever counts floating-point operations counts two. Ask which it was before comparing networks.",
  },
  {
    name: "transposed-operations",
    layers: transposed,
    question: "Is a kernel put down for each value that goes in, or that comes out?",
    example: {
      layer: "convTranspose2d",
      choices: { outChannels: 32, kernelSize: 2, stride: 2 },
      inputs: [[64, 16, 16]],
      words: "32 filters of 2 by 2 on 64 channels of 16 × 16",
    },
    compares: "macs",
    ways: [
      {
        in: "fvcore, ptflops since 2025",
        does: "That goes in, which is what is computed.",
        source: "measured; ptflops issue 149",
      },
      {
        in: "thop, ptflops from 2020 to 2025",
        does: "That comes out, as for a convolution.",
        counts: "product(outSize) * weights",
        source: "measured; ptflops issue 57",
      },
      {
        in: "torchinfo",
        does: "That comes out, the biases included.",
        counts: "product(outSize) * params",
        source: "torchinfo/layer_info.py",
      },
    ],
    why: "The formula of a convolution was reused without turning it round: the difference is the stride, once for each axis.",
  },
];
