import { checked } from "../checkDeclaration.ts";
import { multiHeadAttention } from "./attention.ts";
import { bilinear } from "./bilinear.ts";
import { conv1d, conv2d, conv3d } from "./convolution.ts";
import { convLstm1d, convLstm2d, convLstm3d } from "./convLstm.ts";
import { dense } from "./dense.ts";
import { depthwiseConv1d, depthwiseConv2d } from "./depthwise.ts";
import { embedding, embeddingBag } from "./embedding.ts";
import { adaptiveAvgPool, adaptiveMaxPool, globalAvgPool, globalMaxPool } from "./globalPooling.ts";
import { activation, dropout, noise } from "./identities.ts";
import { layerNorm, rmsNorm } from "./layerNormalisation.ts";
import { addLearned, prependToken, scale } from "./learned.ts";
import { add, average, concatenate, maximum, multiply, subtract } from "./merging.ts";
import { batchNorm, channelNorm, groupNorm, instanceNorm } from "./normalisation.ts";
import { crop, reflectPad, replicatePad, zeroPad } from "./padding.ts";
import { pixelShuffle, pixelUnshuffle, unfold } from "./pixels.ts";
import {
  avgPool1d,
  avgPool2d,
  avgPool3d,
  lpPool1d,
  lpPool2d,
  lpPool3d,
  maxPool1d,
  maxPool2d,
  maxPool3d,
} from "./pooling.ts";
import { prelu } from "./prelu.ts";
import { normalization, rescaling } from "./preprocessing.ts";
import { gru, lstm, simpleRnn } from "./recurrent.ts";
import { gruCell, lstmCell, simpleRnnCell } from "./recurrentCells.ts";
import { flatten, permute, repeatVector, reshape } from "./reshaping.ts";
import { resize, upsample } from "./resizing.ts";
import { separableConv1d, separableConv2d } from "./separable.ts";
import { select } from "./select.ts";
import { convTranspose1d, convTranspose2d, convTranspose3d } from "./transposedConvolution.ts";

/** Every layer type, in the order in which a course meets them. */
export const layers = checked({
  conv2d,
  conv1d,
  conv3d,
  depthwiseConv2d,
  depthwiseConv1d,
  separableConv2d,
  separableConv1d,
  convTranspose2d,
  convTranspose1d,
  convTranspose3d,
  maxPool2d,
  maxPool1d,
  maxPool3d,
  avgPool2d,
  avgPool1d,
  avgPool3d,
  lpPool2d,
  lpPool1d,
  lpPool3d,
  globalMaxPool,
  globalAvgPool,
  adaptiveMaxPool,
  adaptiveAvgPool,
  upsample,
  resize,
  zeroPad,
  reflectPad,
  replicatePad,
  crop,
  pixelShuffle,
  pixelUnshuffle,
  unfold,
  flatten,
  reshape,
  permute,
  repeatVector,
  select,
  dense,
  bilinear,
  batchNorm,
  layerNorm,
  channelNorm,
  groupNorm,
  instanceNorm,
  rmsNorm,
  normalization,
  embedding,
  embeddingBag,
  simpleRnn,
  lstm,
  gru,
  simpleRnnCell,
  lstmCell,
  gruCell,
  convLstm1d,
  convLstm2d,
  convLstm3d,
  multiHeadAttention,
  add,
  subtract,
  multiply,
  average,
  maximum,
  concatenate,
  scale,
  addLearned,
  prependToken,
  activation,
  dropout,
  noise,
  rescaling,
  prelu,
});

export type LayerName = keyof typeof layers;

/** Whether there is a layer of that name. */
export function isLayerName(name: string): name is LayerName {
  return Object.hasOwn(layers, name);
}
