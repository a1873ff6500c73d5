import { block, layers, place, type Block, type Network } from "@calc";
import { convolution, depthwiseConvolution } from "./blocks/convolution.ts";
import { repeated } from "./blocks/repeated.ts";

const { dense, dropout, globalAvgPool } = layers;

/** Howard et al. 2017, figure 3: first each channel by itself, then each place by itself. */
function separable(outChannels: number, stride = 1): Block {
  return block({
    depthwise: depthwiseConvolution(3, { stride, padding: "same" }),
    pointwise: convolution(outChannels, 1),
  });
}

/** Table 1. */
export const mobileNetV1 = {
  name: "mobilenet-v1",
  title: "MobileNet",
  summary:
    "Splits each convolution in two cheap halves, and so fits a network for a thousand classes into a telephone.",
  input: [3, 224, 224],
  nodes: {
    conv1: convolution(32, 3, { stride: 2, padding: "same" }),
    separable1: separable(64),
    separable2: separable(128, 2),
    separable3: separable(128),
    separable4: separable(256, 2),
    separable5: separable(256),
    separable6: separable(512, 2),
    ...repeated(5, "middle", () => separable(512)),
    separable7: separable(1024, 2),
    // The table's last stride of 2 is a misprint: its own next row is still 7 × 7.
    separable8: separable(1024),
    pool: place(globalAvgPool),
    dropout: place(dropout),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 4_231_976,
    statistics: 21_888,
    macs: 568_740_352,
    source:
      "Keras's summary of MobileNet; multiply–adds from TF-Slim's nets/mobilenet_v1.py, 567,716,352, and the classifier's 1,024,000",
    note: "Keras counts 4,253,864 in all: the statistics of the batch norms are counted in. The paper says 4.2 million parameters and 569 million multiply–adds.",
  },
} as const satisfies Network;
