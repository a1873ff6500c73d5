import { flat, formatShape, type LayerDeclaration, type Value, type Values } from "@calc";
import { noPadding, type Padding } from "./padding.ts";
import { isNone, isSymmetric, lastAxisFirst, python, pythonSides, sidesOf } from "./python.ts";
import type { Sides } from "./python.ts";
import type { Solved } from "./solved.ts";
import type { Argument, PythonCall } from "./written.ts";

const argument = (value: string): Argument => ({ name: "padding", value, quantity: "padding" });

/** How PyTorch pads: in the call where it can, else in a layer before. */
export function pytorchPadding({
  placed: { layer },
  analysis: { values, words },
}: Solved): Padding {
  const { pads = "zeros" } = layer.declaration;
  const isPooling = layer.name.includes("Pool");
  const isSame = words["padding"] === "same";
  if (values["padding"] === undefined) return noPadding;
  const sides = sidesOf(values["padding"]);
  const strideIsOne = python(values["stride"] ?? 1n) === "1";
  if (isSame && !isPooling && strideIsOne) return { ...noPadding, padding: [argument('"same"')] };
  const notes = isSame ? [sameInNumbers(isPooling, values)] : [];
  if (isNone(sides)) return { ...noPadding, notes };
  const isTooWide = isPooling && exceedsHalf(sides, values["effectiveKernel"]);
  if (isSymmetric(sides) && !isTooWide) {
    // Keras's “same” averages over the real values only; PyTorch counts the zeros unless told not to.
    const uncounted = { name: "count_include_pad", value: "False" };
    const counting = isSame && pads === "mean" ? [uncounted] : [];
    return { ...noPadding, padding: [argument(pythonSides(sides)), ...counting], notes };
  }
  const why = isTooWide ? [tooWide] : [];
  const counted = isSame && pads === "mean" ? [zerosCount] : [];
  return { ...noPadding, before: [padLayer(pads, sides)], notes: [...notes, ...why, ...counted] };
}

function padLayer(pads: LayerDeclaration["pads"], sides: Sides): PythonCall {
  const value = { value: lastAxisFirst(sides), quantity: "padding" };
  // A maximum must not see the padding (aten/src/ATen/native/cpu/MaxPoolKernel.cpp).
  return pads === "nothing"
    ? { name: `nn.ConstantPad${sides.length}d`, arguments: [value, { value: 'float("-inf")' }] }
    : { name: `nn.ZeroPad${sides.length}d`, arguments: [value] };
}

/** torch/nn/modules/conv.py refuses "same" with a stride; the pooling layers have no such word. */
function sameInNumbers(isPooling: boolean, values: Values): string {
  const shape = flat(values["inSize"] ?? []);
  const refusal = isPooling
    ? "does not know “same” in pooling layers"
    : "takes “same” at stride 1 only";
  return `PyTorch ${refusal}, so it stands in numbers, for an input of ${formatShape(shape, "channelsFirst")}.`;
}

/** aten/src/ATen/native/Pool.h, `pool_shape_check`: pad at most half of the kernel. */
const tooWide =
  "PyTorch’s pooling refuses a padding of more than half the kernel, so a layer of its own does it.";

const zerosCount =
  "Here the zeros count in the mean; Keras’s “same” divides by the real values alone.";

function exceedsHalf(sides: Sides, kernel: Value | undefined): boolean {
  return sides.some(([before, after], axis) => {
    const size = typeof kernel === "object" ? kernel[axis] : kernel;
    return typeof size === "bigint" && (2n * before > size || 2n * after > size);
  });
}
