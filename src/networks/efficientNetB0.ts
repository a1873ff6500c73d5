import { block, from, layers, place, type Block, type Network } from "@calc";
import { convolution } from "./blocks/convolution.ts";
import { invertedResiduals } from "./blocks/invertedResidual.ts";

const { activation, conv2d, dense, dropout, globalAvgPool, multiply } = layers;

/** Hu et al. 2017, figure 1: each channel is weighed by what the whole image says of it. */
function squeezeAndExcitation(inChannels: number, channels: number): Block {
  return block({
    squeeze: place(globalAvgPool, { keepAxes: 1 }),
    reduce: place(conv2d, { outChannels: inChannels / 4, kernelSize: 1 }),
    silu: place(activation),
    expand: place(conv2d, { outChannels: channels, kernelSize: 1 }),
    sigmoid: place(activation),
    multiply: from(["input", "sigmoid"], place(multiply)),
  });
}

/** A row of table 1: expansion and kernel, the channels that come in and go out, how many, the stride. */
function row(t: number, kernelSize: number, channels: [number, number], n: number, stride: number) {
  const [inChannels, outChannels] = channels;
  const sizes = { expansion: t, kernelSize, stride, inChannels, outChannels };
  return invertedResiduals(n, { ...sizes, excite: squeezeAndExcitation });
}

/** Tan and Le 2019, table 1. */
export const efficientNetB0 = {
  name: "efficientnet-b0",
  title: "EfficientNet-B0",
  summary:
    "A computer searched for the best small network; its larger sisters are this one, scaled up.",
  input: [3, 224, 224],
  nodes: {
    conv1: convolution(32, 3, { stride: 2, padding: 1 }),
    stage2: row(1, 3, [32, 16], 1, 1),
    stage3: row(6, 3, [16, 24], 2, 2),
    stage4: row(6, 5, [24, 40], 2, 2),
    stage5: row(6, 3, [40, 80], 3, 2),
    stage6: row(6, 5, [80, 112], 3, 1),
    stage7: row(6, 5, [112, 192], 4, 2),
    stage8: row(6, 3, [192, 320], 1, 1),
    conv2: convolution(1280, 1),
    pool: place(globalAvgPool),
    dropout: place(dropout),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 5_288_548,
    statistics: 42_016,
    macs: 386_000_000,
    source:
      "torchvision.models.efficientnet_b0: num_params, and 0.386 GFLOPs for its multiply–adds; statistics from Keras's summary of EfficientNetB0",
    note: "Keras counts 5,330,571: the statistics are counted in, and 7 numbers that normalise the image.",
  },
} as const satisfies Network;
