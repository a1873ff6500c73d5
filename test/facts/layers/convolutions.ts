import type { Choice } from "@calc";
import { channelsAfterTime, channelsFirst } from "../axes.ts";
import type { NeutralLayer } from "../cases.ts";
import { kernelOf, perAxis, sides, whole, yes } from "../hyperparameters.ts";
import { placing, sizesOf, spatial, type Family, type Given, type Ours } from "../ours.ts";

export const convolutions: Family = {
  conv: (given) => sliding(given, "conv", { outChannels: filtersOf(given.layer) }),
  depthwise_conv: (given) => sliding(given, "depthwiseConv", depthOf(given.layer)),
  separable_conv: (given) =>
    sliding(given, "separableConv", {
      ...depthOf(given.layer),
      outChannels: filtersOf(given.layer),
    }),
  conv_transpose: (given) =>
    sliding(given, "convTranspose", {
      outChannels: filtersOf(given.layer),
      ...paddingOfTransposed(given),
    }),
  conv_lstm: (given) => {
    const sequences = yes(given.layer, "return_sequences");
    const more = { outChannels: filtersOf(given.layer), returnSequences: sequences };
    return {
      ...sliding(given, "convLstm", more),
      reads: given.inputs.map(({ length }) => channelsAfterTime(length)),
      gives: sequences ? channelsAfterTime : channelsFirst,
    };
  },
};

type Chosen = Readonly<Record<string, Choice | undefined>>;

function sliding(given: Given, name: string, more: Chosen): Ours {
  const { layer } = given;
  const kernelSize = kernelOf(layer, sizesOf(given).length);
  const axes = kernelSize.length;
  const choices = {
    kernelSize,
    stride: perAxis(layer, "stride", axes),
    padding: paddingOf(layer, axes),
    dilation: perAxis(layer, "dilation", axes),
    groups: whole(layer, "groups"),
    bias: yes(layer, "bias", true),
  };
  return spatial(given, placing(`${name}${axes}d`, { ...choices, ...more }));
}

/** A chain that asks for no sizes says nothing of channels. */
const filtersOf = (layer: NeutralLayer) => whole(layer, "filters") ?? 1;

const depthOf = (layer: NeutralLayer) => ({ depthMultiplier: whole(layer, "depth_multiplier") });

/** ONNX's two kinds of `same` put the odd value behind or in front. */
export function paddingOf(layer: NeutralLayer, axes: number): Choice | undefined {
  const padding = sides(layer, "padding", axes);
  if (typeof padding !== "string") return padding;
  return padding === "same_upper" ? "same" : padding;
}

function paddingOfTransposed(given: Given): Chosen {
  const { layer, dialect } = given;
  const kernel = kernelOf(layer, sizesOf(given).length);
  const axes = kernel.length;
  const outputPadding = perAxis(layer, "output_padding", axes);
  const padding = paddingOf(layer, axes);
  const isSame = padding === "same" || padding === "same_lower";
  if (dialect === "keras") {
    // Without an output padding Keras makes the output n·s, or n·s and what a kernel stands out.
    if (!outputPadding) return { padding, outputPadding: "auto" };
    return { padding: isSame ? "half" : padding, outputPadding };
  }
  if (!isSame) return { padding, outputPadding };
  // ONNX Runtime takes off what the output, its padding included, has beyond n·s, and no less than 0.
  const stride = perAxis(layer, "stride", axes);
  const dilation = perAxis(layer, "dilation", axes);
  const totals = kernel.map((size, axis) => {
    const extent = (dilation?.[axis] ?? 1) * (size - 1) + 1 + (outputPadding?.[axis] ?? 0);
    return Math.max(extent - (stride?.[axis] ?? 1), 0);
  });
  return { outputPadding, padding: totals.map((total) => halves(total, padding)) };
}

export function halves(total: number, word: Choice | undefined): [before: number, after: number] {
  const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
  return word === "same_lower" ? [more, less] : [less, more];
}
