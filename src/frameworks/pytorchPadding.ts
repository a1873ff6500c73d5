import { formatShape, type Value, type Values } from "@calc";
import type { Padding } from "./padding.ts";
import { isNone, isSymmetric, python, pythonSides, sidesOf, tuple, type Sides } from "./python.ts";
import type { Argument, PythonCall } from "./written.ts";

const argument = (value: string): Argument => ({ name: "padding", value, quantity: "padding" });

/** How PyTorch pads: in the call where it can, else in a layer before. */
export function pytorchPadding(name: string, values: Values, isSame: boolean): Padding {
  if (values["padding"] === undefined) return { before: [], padding: [], notes: [] };
  const sides = sidesOf(values["padding"]);
  const strideIsOne = python(values["stride"] ?? 1n) === "1";
  if (isSame && name === "Conv2d" && strideIsOne) {
    return { before: [], padding: [argument('"same"')], notes: [] };
  }
  const notes = isSame ? [sameInNumbers(name, values)] : [];
  if (isNone(sides)) return { before: [], padding: [], notes };
  const isPooling = name !== "Conv2d";
  const isTooWide = isPooling && exceedsHalf(sides, values["kernelSize"]);
  if (isSymmetric(sides) && !isTooWide) {
    // Keras's “same” averages over the real values only; PyTorch counts the zeros unless told not to.
    const uncounted = { name: "count_include_pad", value: "False" };
    const counting = isSame && name === "AvgPool2d" ? [uncounted] : [];
    return { before: [], padding: [argument(pythonSides(sides)), ...counting], notes };
  }
  const why = isTooWide ? [tooWide] : [];
  const counted = isSame && name === "AvgPool2d" ? [zerosCount] : [];
  return { before: [padLayer(name, sides)], padding: [], notes: [...notes, ...why, ...counted] };
}

/** torch/nn/modules/padding.py: the last axis first, so left, right, top, bottom. */
function padLayer(name: string, sides: Sides): PythonCall {
  const lastFirst = [...sides].reverse().flat();
  const amounts = lastFirst.map(String);
  const value = amounts.every((each) => each === amounts[0]) ? (amounts[0] ?? "0") : tuple(amounts);
  // A maximum must not see the padding (aten/src/ATen/native/cpu/MaxPoolKernel.cpp).
  return name === "MaxPool2d"
    ? {
        name: "nn.ConstantPad2d",
        arguments: [{ value, quantity: "padding" }, { value: 'float("-inf")' }],
      }
    : { name: "nn.ZeroPad2d", arguments: [{ value, quantity: "padding" }] };
}

/** torch/nn/modules/conv.py refuses "same" with a stride; the pooling layers have no such word. */
function sameInNumbers(name: string, values: Values): string {
  const sizes = values["inSize"];
  const shape = typeof sizes === "object" ? sizes.filter((size) => typeof size === "bigint") : [];
  const refusal =
    name === "Conv2d" ? "takes “same” at stride 1 only" : "does not know “same” in pooling layers";
  return `PyTorch ${refusal}, so it stands in numbers, for an input of ${formatShape(shape, "channelsFirst")}.`;
}

/** aten/src/ATen/native/Pool.h, `pool2d_shape_check`: pad at most half of the kernel. */
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
