import { block, from, layers, place, type Block, type Network } from "@calc";
import { repeated } from "./blocks/repeated.ts";

const { activation, add, channelNorm, conv2d, dense, depthwiseConv2d } = layers;
const { globalAvgPool, layerNorm, permute, scale } = layers;

/** Liu et al. 2022, figure 4; each channel's learned scale stands in table 5. */
function residual(width: number): Block {
  return block({
    depthwise: place(depthwiseConv2d, { kernelSize: 7, padding: 3 }),
    channelsLast: place(permute, { order: [2, 3, 1] }),
    norm: place(layerNorm),
    expand: place(dense, { units: 4 * width }),
    gelu: place(activation),
    project: place(dense, { units: width }),
    channelsFirst: place(permute, { order: [3, 1, 2] }),
    scale: place(scale),
    add: from(["input", "scale"], place(add)),
  });
}

function stage(depth: number, width: number): Block {
  return block(repeated(depth, "block", () => residual(width)));
}

function downsample(outChannels: number): Block {
  return block({
    norm: place(channelNorm),
    conv: place(conv2d, { outChannels, kernelSize: 2, stride: 2 }),
  });
}

/** Table 9, ConvNeXt-T. */
export const convNeXtTiny = {
  name: "convnext-tiny",
  title: "ConvNeXt-Tiny",
  summary: "What a ResNet becomes when it learns, step by step, all that transformers do well.",
  input: [3, 224, 224],
  nodes: {
    stem: place(conv2d, { outChannels: 96, kernelSize: 4, stride: 4 }),
    norm1: place(channelNorm),
    stage1: stage(3, 96),
    downsample1: downsample(192),
    stage2: stage(3, 192),
    downsample2: downsample(384),
    stage3: stage(9, 384),
    downsample3: downsample(768),
    stage4: stage(3, 768),
    pool: place(globalAvgPool),
    norm2: place(layerNorm),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 28_589_128,
    macs: 4_456_000_000,
    source: "torchvision.models.convnext_tiny: num_params, and 4.456 GFLOPs for its multiply–adds",
  },
} as const satisfies Network;
