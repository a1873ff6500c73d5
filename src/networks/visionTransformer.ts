import { layers, place, type Network } from "@calc";
import { repeated } from "./blocks/repeated.ts";
import { preNormLayer } from "./blocks/transformer.ts";

const { addLearned, conv2d, dense, dropout, flatten, layerNorm, permute, prependToken, select } =
  layers;

/** Dosovitskiy et al. 2020, table 1, ViT-Base with patches of 16 × 16. */
export const visionTransformer = {
  name: "vit-b-16",
  title: "ViT-B/16",
  summary:
    "Cuts an image into 196 patches and reads them like the words of a sentence: no convolution but the first.",
  input: [3, 224, 224],
  nodes: {
    patches: place(conv2d, { outChannels: 768, kernelSize: 16, stride: 16 }),
    flatten: place(flatten, { keptAxes: 1 }),
    turn: place(permute, { order: [2, 1] }),
    classToken: place(prependToken),
    positions: place(addLearned),
    dropout: place(dropout),
    ...repeated(12, "layer", () => preNormLayer({ width: 768, heads: 12, hidden: 3072 })),
    norm: place(layerNorm),
    first: place(select),
    dense: place(dense, { units: 1000 }),
  },
  published: {
    params: 86_567_656,
    macs: 17_563_828_224,
    source:
      "torchvision.models.vit_b_16: num_params, and 17.564 GFLOPs for its multiply–adds; to the last digit from DeepSpeed's profiler",
    note: "715,327,488 of the multiply–accumulates compare tokens and mix them, in the attention; counters that look at weights alone leave them out.",
  },
} as const satisfies Network;
