import type { Choice } from "@calc";
import { kernelOf, perAxis, sides, yes } from "../hyperparameters.ts";
import { sizesOf, type Given } from "../ours.ts";
import { halves, paddingOf } from "./convolutions.ts";

type Sides = readonly [before: number, after: number];

/**
 * The padding with which our pools give what ONNX Runtime's do. It departs from ONNX in two ways
 * (onnxruntime/core/providers/cpu/nn/pool_attributes.h): its `same` leaves the dilation out, and its
 * division rounds toward zero, so that a window which hangs over by less than a stride stands once.
 */
export function paddingInRuntime(given: Given): Choice | undefined {
  const { layer } = given;
  const sizes = sizesOf(given);
  const kernel = kernelOf(layer, sizes.length);
  const axes = kernel.length;
  const strides = perAxis(layer, "stride", axes);
  const dilations = perAxis(layer, "dilation", axes);
  const padding = paddingOf(layer, axes);
  const isSame = padding === "same" || padding === "same_lower";
  if (isSame && !dilations?.some((dilation) => dilation > 1)) return padding;
  const written = sides(layer, "padding", axes);
  const roundsUp = yes(layer, "ceil_mode");
  return kernel.map((window, axis): Sides => {
    const [size = 1, stride = 1, dilation = 1] = [sizes[axis], strides?.[axis], dilations?.[axis]];
    const total = (Math.ceil(size / stride) - 1) * stride + window - size;
    const given = typeof written === "object" ? written[axis] : undefined;
    const [before, after] = isSame ? halves(Math.max(total, 0), padding) : (given ?? [0, 0]);
    const lacking = dilation * (window - 1) + 1 - (before + size + after);
    return [before, after + (lacking > 0 && lacking < stride && !roundsUp ? lacking : 0)];
  });
}
