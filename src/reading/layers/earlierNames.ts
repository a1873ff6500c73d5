import { ownOf } from "../values/ownOf.ts";

const renamed: Readonly<Record<string, string>> = {
  Deconvolution2D: "Conv2DTranspose",
  Deconvolution3D: "Conv3DTranspose",
  AtrousConvolution1D: "Conv1D",
  AtrousConvolution2D: "Conv2D",
  MaxPool1D: "MaxPooling1D",
  MaxPool2D: "MaxPooling2D",
  MaxPool3D: "MaxPooling3D",
  AvgPool1D: "AveragePooling1D",
  AvgPool2D: "AveragePooling2D",
  AvgPool3D: "AveragePooling3D",
  GlobalAvgPool1D: "GlobalAveragePooling1D",
  GlobalAvgPool2D: "GlobalAveragePooling2D",
  GlobalAvgPool3D: "GlobalAveragePooling3D",
  GlobalMaxPool1D: "GlobalMaxPooling1D",
  GlobalMaxPool2D: "GlobalMaxPooling2D",
  GlobalMaxPool3D: "GlobalMaxPooling3D",
  CuDNNLSTM: "LSTM",
  CuDNNGRU: "GRU",
  TimeDistributedDense: "Dense",
  SeparableConvolution1D: "SeparableConv1D",
  SeparableConvolution2D: "SeparableConv2D",
  DepthwiseConvolution2D: "DepthwiseConv2D",
  Deconv2D: "Conv2DTranspose",
  Functional: "Model",
};

/** What Keras calls today what it once called otherwise, or calls twice. */
export function currentName(name: string): string {
  const today =
    ownOf(renamed, name) ?? name.replace(/^Convolution([123])D(Transpose)?$/, "Conv$1D$2");
  return today.replace(/^AtrousConv/, "Conv");
}

/** Keras 1 wrote the sizes of a kernel one behind the other: `Convolution2D(32, 3, 3)`. */
export const isEarlier = (name: string) =>
  /^(Atrous|Separable)?Convolution[123]D$|^Deconvolution/.test(name);
