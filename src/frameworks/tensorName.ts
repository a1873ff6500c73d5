import type { Framework } from "./framework.ts";

/** Where a tensor stands in a stack of layers that may read both ways. */
export interface Place {
  readonly level: number;
  readonly levels: number;
  readonly direction: number;
  readonly directions: number;
}

/** What Keras calls its recurrent layers, whose tensors belong to a cell within. */
const kerasNames: Readonly<Record<string, string>> = {
  simpleRnn: "simple_rnn",
  lstm: "lstm",
  gru: "gru",
  convLstm1d: "conv_lstm",
  convLstm2d: "conv_lstm",
  convLstm3d: "conv_lstm",
};

/** PyTorch has two convolutions there, which people mostly name so. */
const pytorchSeparableNames: Readonly<Record<string, string>> = {
  depthwise: "depthwise.weight",
  pointwise: "pointwise.weight",
  bias: "pointwise.bias",
};

/** The name of a tensor as a framework prints it, with the layer and the direction that it belongs to. */
export function tensorName(
  framework: Framework,
  layer: string,
  tensor: string,
  { level, levels, direction, directions }: Place,
): string {
  // torch/nn/modules/rnn.py: weight_ih_l0, weight_ih_l0_reverse, weight_ih_l1 …
  if (framework === "pytorch") {
    if (layer.startsWith("separableConv")) return pytorchSeparableNames[tensor] ?? tensor;
    return tensor.replace(/_l0$/, `_l${level}`) + (direction === 1 ? "_reverse" : "");
  }
  const own = kerasNames[layer];
  if (own === undefined) return tensor;
  const number = level === 0 ? "" : `_${level}`;
  const inStack = levels > 1 ? `${directions > 1 ? "bidirectional" : own}${number}/` : "";
  if (framework === "onnx") return inStack + tensor;
  const way = direction === 0 ? "forward" : "backward";
  const within = directions > 1 ? `${way}_${own}/` : "";
  return `${inStack}${within}${own}_cell/${tensor}`;
}
