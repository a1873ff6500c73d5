import type { NeutralShape } from "../facts/cases.ts";
import { question } from "./random.ts";
import type { Answer, Hyperparameters, Question } from "./question.ts";

/** Where a framework is known to say something else than arithmetic, or than its own documentation. */
export interface Difference {
  readonly about: string;
  readonly source: string;
  readonly applies: (layer: Hyperparameters, input: NeutralShape, answer: Answer) => boolean;
  /** What is taken for its answer; where nothing is said, calc is not compared. */
  readonly instead?: Answer;
  readonly example: Question;
  /** What it gives for the example. */
  readonly gives: NeutralShape | "a refusal";
}

const impossible = { error: "non_positive_output" };

export const ofTensorFlow: readonly Difference[] = [
  {
    about: "A window or a cropping that does not fit gives a size of 0 or less",
    source: "convOutputLength in tfjs-layers/src/utils/conv_utils.ts; @tensorflow/tfjs-layers 4.22",
    applies: (_, __, answer) => sizesOf(answer).some((size) => size < 1),
    instead: impossible,
    example: question({ type: "max_pool", kernel: [3, 3], stride: [1, 1] }, [2, 4, 1]),
    gives: [0, 2, 1],
  },
  {
    about: "A causal convolution has the length of a valid one, and cannot be run",
    source:
      "the same convOutputLength, and conv1dWithBias in tfjs-layers/src/layers/convolutional.ts",
    applies: ({ padding }) => padding === "causal",
    example: question({ type: "conv", filters: 1, kernel: [3], padding: "causal" }, [8, 1]),
    gives: "a refusal",
  },
  {
    about: "A depthwise convolution forgets its dilation",
    source: "DepthwiseConv2D in tfjs-layers/src/layers/convolutional_depthwise.ts",
    applies: ({ type, dilation }) => type === "depthwise_conv" && dilation !== undefined,
    example: question({ type: "depthwise_conv", kernel: [3, 3], dilation: [2, 2] }, [8, 8, 1]),
    gives: [6, 6, 1],
  },
  {
    about: "A separable convolution is refused a stride together with a dilation",
    source: "depthwiseConv2D in tfjs-core/src/ops/depthwise_conv2d.ts",
    applies: ({ type, stride = [], dilation = [] }) =>
      type === "separable_conv" && Math.max(...stride) > 1 && Math.max(...dilation) > 1,
    example: question(
      { type: "separable_conv", filters: 1, kernel: [1, 1], stride: [2, 2], dilation: [2, 2] },
      [4, 4, 1],
    ),
    gives: "a refusal",
  },
];

/** The first that applies is taken. */
export const ofOnnxRuntime: readonly Difference[] = [
  {
    about: "A pooling layer that pads to the same size forgets its dilation",
    source: "ComputeSizePadDilations in onnxruntime/core/providers/cpu/nn/pool_attributes.h; 1.30",
    applies: (layer) => isPool(layer) && isSame(layer) && layer.dilation !== undefined,
    example: question(
      { type: "max_pool", kernel: [3], dilation: [2], padding: "same_upper" },
      [1, 9],
    ),
    gives: [1, 7],
  },
  {
    about: "A pooling window that does not fit is rounded towards zero, so that none may remain",
    source: "ComputeOutputSize in onnxruntime/core/providers/cpu/nn/pool_attributes.h; 1.30",
    applies: (layer, _, answer) => isPool(layer) && sizesOf(answer).includes(0),
    instead: impossible,
    example: question({ type: "max_pool", kernel: [4], stride: [2] }, [1, 1]),
    gives: [1, 0],
  },
  {
    about: "A convolution that pads to the same size is refused a dilation",
    source: "ComputePad in onnxruntime/core/providers/common.h; 1.30",
    applies: (layer) => layer.type === "conv" && isSame(layer) && layer.dilation !== undefined,
    example: question(
      { type: "conv", filters: 1, kernel: [3], dilation: [2], padding: "same_upper" },
      [1, 9],
    ),
    gives: "a refusal",
  },
  {
    about: "A cropping that leaves nothing gives a size of 0, as any slice may",
    source: "Slice in onnx/defs/tensor/defs.cc",
    applies: ({ type }, _, answer) => type === "crop" && sizesOf(answer).includes(0),
    instead: impossible,
    example: question({ type: "crop", rank: 1, cropping: [[2, 3]] }, [1, 4]),
    gives: [1, 0],
  },
];

/** The first of the differences that a question meets. */
export function knownDifference(
  differences: readonly Difference[],
  { layer, inputs: [input = []] }: Question,
  answer: Answer,
): Difference | undefined {
  return differences.find(({ applies }) => applies(layer, input, answer));
}

function sizesOf({ output = [] }: Answer): readonly number[] {
  return output.flat();
}

const isPool = ({ type }: Hyperparameters) => ["max_pool", "avg_pool", "lp_pool"].includes(type);

const isSame = ({ padding }: Hyperparameters) =>
  padding === "same_upper" || padding === "same_lower";
