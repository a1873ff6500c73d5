import type { LayerName } from "@calc";

export const convolutions = ["conv1d", "conv2d", "conv3d"] as const satisfies LayerName[];

export const transposed = [
  "convTranspose1d",
  "convTranspose2d",
  "convTranspose3d",
] as const satisfies LayerName[];

export const pools = [
  "maxPool1d",
  "maxPool2d",
  "maxPool3d",
  "avgPool1d",
  "avgPool2d",
  "avgPool3d",
  "lpPool1d",
  "lpPool2d",
  "lpPool3d",
] as const satisfies LayerName[];

export const recurrent = ["simpleRnn", "lstm", "gru"] as const satisfies LayerName[];
