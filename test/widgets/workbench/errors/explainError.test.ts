import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  explainError,
  knownErrors,
} from "../../../../src/widgets/workbench/errors/explainError.ts";
import { openReading } from "../../../../src/widgets/workbench/view/readingShown.ts";
import { networkIn, networkOf } from "../exampleNamed.ts";

test("a Linear that was made for another number of values is found", () => {
  const message = "RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x9216 and 4096x4096)";
  const explained = explainError(message, networkOf("alexnet"));
  expect(explained?.sentences).toEqual([
    "9,216 values arrive for each of 32 rows at a Linear layer that was made for 4,096.",
    "Write nn.Linear(9216, 4096), or change what comes before until 4,096 values come out.",
  ]);
  // The layer that 9,216 values do reach stands in line 24.
  expect(explained?.suspects).toEqual([{ name: "classifier_0", line: 24 }]);
  expect(explained?.lesson).toBe("flatten/feature-maps-to-dense");
});

test("a forgotten flatten is thought of where it may be", () => {
  // 256 maps of 6 rows in one batch: 6 of 9216 = 1536 · 6.
  const message = "mat1 and mat2 shapes cannot be multiplied (1536x6 and 9216x4096)";
  expect(explainError(message)?.sentences[1]).toMatch(
    /9,216 is 1,536 × 6: .*torch\.flatten\(x, 1\)/,
  );
});

test("channels that do not arrive are found by the weight’s shape", () => {
  const message =
    "RuntimeError: Given groups=1, weight of size [384, 256, 3, 3], expected input[1, 128, 13, 13] to have 256 channels, but got 128 channels instead";
  const explained = explainError(message, networkOf("alexnet"));
  expect(explained?.sentences[0]).toBe(
    "A convolution of 384 filters was made for 256 input channels, and 128 arrive.",
  );
  expect(explained?.suspects).toContainEqual({ name: "features_6", line: 15 });
});

test("channels that stand last are told from channels that are missing", () => {
  const message =
    "Given groups=1, weight of size [64, 3, 7, 7], expected input[1, 224, 224, 3] to have 3 channels, but got 224 channels instead";
  expect(explainError(message)?.sentences[1]).toContain("x.permute(0, 3, 1, 2)");
});

test("Keras’s axis is matched to the layer that it names", () => {
  const message =
    'ValueError: Input 0 of layer "lstm" is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 100)';
  const explained = explainError(message, networkOf("lstm"));
  expect(explained?.suspects).toEqual([{ name: "lstm", line: 7 }]);
  expect(explained?.sentences[1]).toContain("return_sequences=True");
  const axis =
    'Input 0 of layer "dense" is incompatible with the layer: expected axis -1 of input shape to have value 9216, but received input with shape (None, 4096)';
  expect(explainError(axis)?.sentences[0]).toBe(
    "The layer learned weights for 9,216 values along axis -1, and 4,096 arrive.",
  );
});

test.each([
  [
    "Calculated padded input size per channel: (2 x 2). Kernel size: (3 x 3). Kernel size can't be greater than actual input size",
    /kernel of 3 × 3 .* 2 × 2 values/,
  ],
  [
    "Given input size: (512x1x1). Calculated output size: (512x0x0). Output size is too small",
    /Maps of 1 × 1 .* 0 × 0/,
  ],
  [
    "Sizes of tensors must match except in dimension 1. Expected size 64 but got size 63 for tensor number 1 in the list.",
    /along axis 1 .* 64 .* 63/,
  ],
  [
    "The size of tensor a (64) must match the size of tensor b (128) at non-singleton dimension 1",
    /axis 1 one has 64 values, the other 128/,
  ],
  ["shape '[-1, 400]' is invalid for input of size 18432", /18,432 values .* rows of 400/],
  ["running_mean should contain 64 elements not 32", /64 channels arrive .* made for 32/],
  [
    "input.size(-1) must be equal to input_size. Expected 10, got 28",
    /made for 10 features a step, and 28/,
  ],
  [
    "Negative dimension size caused by subtracting 3 from 1 for 'conv2d/Conv2D'",
    /window of 3 .* 1 along/,
  ],
  [
    "size mismatch, m1: [32 x 9216], m2: [4096 x 4096] at THTensorMath.cpp:41",
    /9,216 values arrive/,
  ],
  [
    "Operands could not be broadcast together with shapes (32, 32, 64) (32, 32, 128)",
    /\(32, 32, 64\) and \(32, 32, 128\)/,
  ],
])("%s", (message, says) => {
  const traceback = `Traceback (most recent call last):\n  File "a.py", line 3\n${message}\n`;
  expect(explainError(traceback)?.sentences[0]).toMatch(says);
});

test("an axis that was rounded down is thought of where sizes differ by one", () => {
  const message =
    "Sizes of tensors must match except in dimension 1. Expected size 64 but got size 63";
  expect(explainError(message, networkOf("u-net"))?.sentences[1]).toContain("rounded down");
  expect(explainError(message, networkOf("u-net"))?.suspects[0]?.name).toBe("concatenate");
});

test("a message that is pasted in place of code is explained", () => {
  const { shown } = openReading("RuntimeError: running_mean should contain 64 elements not 32");
  expect(shown.error?.lesson).toBe("normalisation-and-embeddings/normalisation");
  expect(openReading("x = 1").shown.error).toBeUndefined();
});

test("an unknown message is not explained", () => {
  expect(explainError("KeyError: 'loss'", networkIn("nn.Linear(2, 3)"))).toBeUndefined();
  expect(explainError("")).toBeUndefined();
});

test("each message leads to a lesson that there is, by its question", () => {
  const files = globSync("content/lessons/**/*.mdx");
  for (const { lesson } of knownErrors) {
    const [id, title] = lesson;
    const file = files.find((each) => each.replaceAll(/\d\d-/g, "").endsWith(`lessons/${id}.mdx`));
    expect(file && readFileSync(file, "utf8"), id).toContain(`question: ${title}`);
  }
});
