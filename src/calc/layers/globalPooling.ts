import { defineLayer } from "../defineLayer.ts";
import type { Layer, LayerDeclaration } from "../layer.ts";
import { amount, yesOrNo } from "./window.ts";

const kinds = {
  Max: { keras: "Max", onnx: "GlobalMaxPool", keeps: "the largest value" },
  Avg: { keras: "Average", onnx: "GlobalAveragePool", keeps: "the mean" },
} as const;

const shared = {
  input: ["inChannels", "inSize"],
  exampleInput: [512, 7, 7],
} satisfies Partial<LayerDeclaration>;

/* @__NO_SIDE_EFFECTS__ */
function globalPooling(kind: keyof typeof kinds): Layer {
  const { keras, onnx, keeps } = kinds[kind];
  return defineLayer(`global${kind}Pool`, {
    ...shared,
    title: `Global${keras}Pooling`,
    summary: `Keeps ${keeps} of each channel, however large it is: one number each.`,
    hyperparameters: { keepAxes: { default: 0, range: yesOrNo } },
    equations: { outSize: "1", macs: "0" },
    output: ["inChannels", "outSize if keepAxes"],
    window: "all",
    mistakes: {
      params: [
        {
          formula: "inChannels",
          because: "That is how many values come out. Taking them learns nothing.",
        },
      ],
    },
    code: {
      keras: { name: `Global${keras}Pooling{axes}D`, arguments: { keepdims: "keepAxes" } },
      pytorch: { name: `Adaptive${kind}Pool{axes}d`, fixed: { output_size: "1" } },
      onnx: { name: onnx },
    },
  });
}

/* @__NO_SIDE_EFFECTS__ */
function adaptivePooling(kind: keyof typeof kinds): Layer {
  const { keras, keeps } = kinds[kind];
  return defineLayer(`adaptive${kind}Pool`, {
    ...shared,
    title: `Adaptive${keras}Pooling`,
    summary: `Keeps ${keeps} of each window, with windows chosen so that the output has the size that you want.`,
    hyperparameters: { outSize: { example: 3, range: amount, words: { keep: "inSize" } } },
    equations: { macs: "0" },
    output: ["inChannels", "outSize"],
    // aten/src/ATen/native/AdaptivePooling.h: window i is floor(i n/m) … ceil((i + 1) n/m); the widest.
    window: {
      size: "ceil(inSize / outSize) + (outSize mod max(inSize mod outSize, 1) != 0)",
      step: "inSize / outSize",
      before: "0",
    },
    code: {
      keras: { name: `Adaptive${keras}Pooling{axes}D`, arguments: { output_size: "outSize" } },
      pytorch: { name: `Adaptive${kind}Pool{axes}d`, arguments: { output_size: "outSize" } },
    },
  });
}

export const globalMaxPool = globalPooling("Max");
export const globalAvgPool = globalPooling("Avg");
export const adaptiveMaxPool = adaptivePooling("Max");
export const adaptiveAvgPool = adaptivePooling("Avg");
