import { analyse, holds, type Choice, type PlacedLayer } from "@calc";
import type { Framework } from "./framework.ts";

/** Why a framework refuses a layer that has an answer. */
export interface Refusal {
  readonly reason: RestrictionReason;
  /** A sentence that says what would do. */
  readonly message: string;
  /** Where the framework's own code says so. */
  readonly source: string;
  /** The versions that refuse it, where not all of them do. */
  readonly versions?: string;
}

export type RestrictionReason =
  | "same with stride"
  | "output padding"
  | "pool padding"
  | "pool input"
  | "negative padding"
  | "stride with dilation";

interface Restriction extends Refusal {
  /** The beginnings of the layers' names. */
  readonly layers: readonly string[];
  /** Only where the padding was chosen by one of these words. */
  readonly words?: readonly string[];
  /** What has to hold, on every axis. */
  readonly formula: string;
}

const convolutions = ["conv1d", "conv2d", "conv3d"];
const pools = ["maxPool", "avgPool", "lpPool"];
const wider = "max(before(padding), after(padding))";
const same = ["same", "same_lower"];

const restrictions: Readonly<Record<Framework, readonly Restriction[]>> = {
  keras: [
    {
      reason: "stride with dilation",
      layers: [...convolutions, "convTranspose", "convLstm"],
      formula: "min(product(stride), product(dilation)) = 1",
      message:
        "Keras refuses a stride together with a dilation, whichever axes they are on. Make one of them 1 everywhere.",
      source: "keras/src/layers/convolutional/base_conv.py",
    },
    {
      reason: "output padding",
      layers: ["convTranspose"],
      formula: "outputPadding < stride",
      message: "Keras wants an output padding smaller than the stride. Make it smaller.",
      source: "keras/src/layers/convolutional/base_conv_transpose.py",
      versions: "of 2025 and later",
    },
  ],
  pytorch: [
    {
      reason: "same with stride",
      layers: convolutions,
      words: ["same"],
      formula: "stride = 1",
      message:
        "PyTorch takes “same” at stride 1 only. Write the padding in numbers, or make the stride 1.",
      source: "torch/nn/modules/conv.py",
    },
    {
      reason: "output padding",
      layers: ["convTranspose"],
      formula: "outputPadding < max(stride, dilation)",
      message:
        "PyTorch wants an output padding smaller than the stride or the dilation. Make it smaller.",
      source: "aten/src/ATen/native/Convolution.cpp",
    },
    {
      reason: "pool padding",
      layers: pools,
      formula: `2 * ${wider} <= effectiveKernel`,
      message:
        "PyTorch pads a pooling layer by at most half of its kernel. Pad less, or place a padding layer before it.",
      source: "aten/src/ATen/native/Pool.h",
    },
    {
      reason: "pool padding",
      layers: ["maxPool"],
      formula: `2 * ${wider} <= kernelSize`,
      message:
        "PyTorch pads a pooling layer by at most half of its kernel, its dilation left out. Pad less, or place a padding layer before it.",
      source: "aten/src/ATen/native/Pool.h",
      versions: "up to 1.13",
    },
    {
      reason: "pool input",
      layers: ["avgPool3d", "lpPool3d"],
      formula: "inSize >= kernelSize",
      message:
        "PyTorch's AvgPool3d, of which its LPPool3d is made, wants an input no smaller than its kernel, its padding left out. Make the kernel smaller, or place a padding layer before it.",
      source: "aten/src/ATen/native/Pool.h, pool3d_shape_check",
    },
  ],
  onnx: [
    {
      reason: "negative padding",
      layers: ["maxPool"],
      words: same,
      formula: "(ceil(inSize / stride) - 1) * stride + effectiveKernel >= inSize",
      message:
        "ONNX Runtime's MaxPool refuses “same” where the stride steps over the end of the input. Make the stride no larger than the kernel.",
      source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
    },
    {
      reason: "negative padding",
      layers: ["avgPool"],
      words: same,
      formula: "(ceil(inSize / stride) - 1) * stride + effectiveKernel >= inSize",
      message:
        "ONNX Runtime's AveragePool refuses “same” where the stride steps over the end of the input. Make the stride no larger than the kernel.",
      source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
      versions: "below operator set 19",
    },
    {
      reason: "pool padding",
      layers: pools,
      formula: `${wider} < kernelSize`,
      message: "ONNX Runtime pads a pooling layer by less than its kernel. Pad less.",
      source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
    },
    {
      reason: "output padding",
      layers: ["convTranspose"],
      formula: "outputPadding < stride",
      message: "ONNX Runtime wants an output padding smaller than the stride. Make it smaller.",
      source: "onnxruntime/core/providers/cpu/nn/conv_transpose_attributes.h",
    },
  ],
};

/**
 * Why a framework refuses a placed layer, although the arithmetic has an answer. Where nothing would
 * come out it may still be of this that it complains; where the choices contradict each other, nothing
 * is said of it.
 */
export function restrictionsOf(
  framework: Framework,
  placed: PlacedLayer,
  inputs: readonly (readonly Choice[])[],
): Refusal[] {
  const { layer } = placed;
  const analysed = valuesOf(placed, inputs);
  if (!analysed) return [];
  const { values, words } = analysed;
  return restrictions[framework]
    .filter(({ layers }) => layers.some((name) => layer.name.startsWith(name)))
    .filter(({ words: only }) => !only || only.includes(words["padding"] ?? ""))
    .filter(({ formula }) => !holds(formula, layer, values))
    .map(({ reason, message, source, versions }) =>
      versions === undefined ? { reason, message, source } : { reason, message, source, versions },
    );
}

/** The quantities of the layer; on an input with room for it where this one has none. */
function valuesOf(placed: PlacedLayer, [input = [], ...others]: readonly (readonly Choice[])[]) {
  const analysis = analyse(placed, input, ...others);
  if (analysis.ok) return analysis;
  const before = placed.layer.declaration.input.indexOf("inSize");
  const isSpatial = (axis: number) => before >= 0 && axis >= before;
  const roomy = input.map((size, axis) => (isSpatial(axis) ? room : size));
  const answer = analyse(placed, roomy, ...others);
  if (!answer.ok) return undefined;
  const inSize = input.slice(before).map((size) => BigInt(size as bigint | number));
  return { ...answer, values: { ...answer.values, inSize } };
}

const room = 1_000_000_000;

/** What a framework asks of a layer beyond the arithmetic. */
export interface Restricted extends Refusal {
  readonly framework: Framework;
}

/** Everything that frameworks ask of the layer of that name beyond the arithmetic. */
export function restrictionsFor(layer: string): Restricted[] {
  return (Object.keys(restrictions) as Framework[]).flatMap((framework) =>
    restrictions[framework]
      .filter(({ layers }) => layers.some((name) => layer.startsWith(name)))
      .map(({ reason, message, source, versions }) => ({
        framework,
        reason,
        message,
        source,
        ...(versions !== undefined && { versions }),
      })),
  );
}
