import { layers, type Layer, type LayerName } from "@calc";
import { referenceAddress } from "@components/site/addresses.ts";

/** Layers that belong together, as the reference lists them. */
export interface Family {
  readonly title: string;
  /** The same layer over one axis, two or three stands in one entry. */
  readonly entries: readonly (readonly LayerName[])[];
}

export const families: readonly Family[] = [
  {
    title: "Convolution",
    entries: [
      ["conv2d", "conv1d", "conv3d"],
      ["depthwiseConv2d", "depthwiseConv1d"],
      ["separableConv2d", "separableConv1d"],
      ["convTranspose2d", "convTranspose1d", "convTranspose3d"],
      ["unfold"],
    ],
  },
  {
    title: "Pooling",
    entries: [
      ["maxPool2d", "maxPool1d", "maxPool3d"],
      ["avgPool2d", "avgPool1d", "avgPool3d"],
      ["lpPool2d", "lpPool1d", "lpPool3d"],
      ["globalAvgPool", "globalMaxPool"],
      ["adaptiveAvgPool", "adaptiveMaxPool"],
    ],
  },
  {
    title: "Dense and embedding",
    entries: [["dense"], ["bilinear"], ["embedding", "embeddingBag"]],
  },
  {
    title: "Recurrent",
    entries: [
      ["simpleRnn", "simpleRnnCell"],
      ["lstm", "lstmCell"],
      ["gru", "gruCell"],
      ["convLstm2d", "convLstm1d", "convLstm3d"],
    ],
  },
  { title: "Attention", entries: [["multiHeadAttention"], ["addLearned"], ["prependToken"]] },
  {
    title: "Normalisation",
    entries: [
      ["batchNorm"],
      ["layerNorm", "channelNorm"],
      ["groupNorm", "instanceNorm"],
      ["rmsNorm"],
      ["scale"],
      ["normalization", "rescaling"],
    ],
  },
  {
    title: "Shapes",
    entries: [
      ["flatten"],
      ["reshape", "permute"],
      ["repeatVector", "select"],
      ["upsample", "resize"],
      ["zeroPad", "reflectPad", "replicatePad"],
      ["crop"],
      ["pixelShuffle", "pixelUnshuffle"],
    ],
  },
  {
    title: "Merging",
    entries: [["add", "subtract", "multiply", "average", "maximum"], ["concatenate"]],
  },
  {
    title: "Activation and regularisation",
    entries: [
      ["activation", "prelu"],
      ["dropout", "noise"],
    ],
  },
];

const listed = families.flatMap(({ entries }) => entries.flat());

/** The families, and last whatever layer belongs to none of them yet. */
export const allFamilies: readonly Family[] = [
  ...families,
  ...others(Object.keys(layers) as LayerName[]),
];

/** The name that a family has in addresses: `dense-and-embedding`. */
export const familyId = ({ title }: Family) => title.toLowerCase().replaceAll(" ", "-");

/** The sheet of all formulas, or that of one family. */
export const sheetAddress = (family?: Family) =>
  `${referenceAddress("sheet")}${family ? `${familyId(family)}/` : ""}`;

function others(names: readonly LayerName[]): Family[] {
  const entries = names.filter((name) => !listed.includes(name)).map((name) => [name] as const);
  return entries.length > 0 ? [{ title: "Others", entries }] : [];
}

/** The layers that share an entry with that one, itself among them, by their number of axes. */
export function siblingsOf(name: string): readonly Layer[] {
  const entry = allFamilies
    .flatMap(({ entries }) => entries)
    .find((each) => each.some((one) => one === name));
  return (entry ?? []).map((each) => layers[each]);
}
