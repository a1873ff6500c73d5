import { layers, place, type Network } from "@calc";
import { convolution } from "./blocks/convolution.ts";
import { invertedResiduals } from "./blocks/invertedResidual.ts";

const { dense, dropout, globalAvgPool } = layers;

/** A row of table 2: t, the channels that come in, c, n and s. */
function row(
  expansion: number,
  inChannels: number,
  outChannels: number,
  n: number,
  stride: number,
) {
  return invertedResiduals(n, { expansion, kernelSize: 3, stride, inChannels, outChannels });
}

/** Sandler et al. 2018, table 2. */
export const mobileNetV2 = {
  name: "mobilenet-v2",
  title: "MobileNetV2",
  summary:
    "Carries little from block to block and opens it up only inside, where each channel is filtered by itself.",
  input: [3, 224, 224],
  nodes: {
    conv1: convolution(32, 3, { stride: 2, padding: 1 }),
    row1: row(1, 32, 16, 1, 1),
    row2: row(6, 16, 24, 2, 2),
    row3: row(6, 24, 32, 3, 2),
    row4: row(6, 32, 64, 4, 2),
    row5: row(6, 64, 96, 3, 1),
    row6: row(6, 96, 160, 3, 2),
    row7: row(6, 160, 320, 1, 1),
    conv2: convolution(1280, 1),
    pool: place(globalAvgPool),
    dropout: place(dropout),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 3_504_872,
    statistics: 34_112,
    macs: 300_774_272,
    source:
      "torchvision.models.mobilenet_v2: num_params; multiply–adds from DeepSpeed's profiler; statistics from Keras's summary of MobileNetV2",
    note: "Keras counts 3,538,984: the statistics of the batch norms are counted in. The paper says 3.4 million parameters and 300 million multiply–adds.",
  },
} as const satisfies Network;
