import type { Call } from "../layer.ts";

/** What Keras's convolutions take. */
export const kerasWindow = {
  kernel_size: "kernelSize",
  strides: "stride",
  padding: "padding",
  dilation_rate: "dilation",
};

/** What PyTorch's convolutions take. */
export const pytorchConvolution = {
  in_channels: "inChannels",
  out_channels: "outChannels",
  kernel_size: "kernelSize",
  stride: "stride",
  padding: "padding",
  dilation: "dilation",
  groups: "groups",
  bias: "bias",
};

/** ONNX's `Conv` and what is like it. */
export function onnxConvolution(name: string, more: Call["arguments"] = {}): Call {
  return {
    name,
    arguments: {
      kernel_shape: "kernelSize",
      strides: "stride",
      pads: "padding",
      ...more,
      dilations: "dilation",
      group: "groups",
    },
    tensors: { w: { of: "weight" }, b: { of: "bias" } },
  };
}
