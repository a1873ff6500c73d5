import { layers, mistakesOf, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { convTranspose1d, convTranspose2d, convTranspose3d } = layers;
const size = (choices: Choices, input: number) =>
  workedOut(convTranspose1d, { outChannels: 1, ...choices }, [1, input]).output[1];

describe("its output has the size that frameworks give it", () => {
  test.each<[string, Choices, number, number]>([
    // Keras 3, Conv1DTranspose(1, 3, strides=2): an output padding of None and of 0 differ.
    ["Keras, same", { kernelSize: 3, stride: 2, padding: "same", outputPadding: "auto" }, 16, 32],
    ["Keras, same and 0", { kernelSize: 3, stride: 2, padding: "half" }, 16, 31],
    ["Keras, valid", { kernelSize: 2, stride: 3, outputPadding: "auto" }, 16, 48],
    // ONNX Runtime clamps the padding at 0: (31 − 1) · 4 + 3 = 123, not 124.
    ["ONNX, same", { kernelSize: 3, stride: 4, padding: "same" }, 31, 123],
    // PyTorch 2: (4 − 1) · 2 + 2 = 8 and (11 − 1) · 2 − 2 · 3 + 11 + 1 = 26
    ["PyTorch", { kernelSize: 2, stride: 2 }, 4, 8],
    ["PyTorch, padded", { kernelSize: 11, stride: 2, padding: 3, outputPadding: 1 }, 11, 26],
  ])("%s", (_, choices, input, output) => {
    expect(size(choices, input)).toBe(output);
  });
});

test("it multiplies once for each value that comes in, not for each that comes out", () => {
  // ConvTranspose2d(64, 32, 2, 2) on 16 × 16: 16 · 16 · 2 · 2 · 64 · 32
  const { macs, values } = workedOut(
    convTranspose2d,
    { outChannels: 32, kernelSize: 2, stride: 2 },
    [64, 16, 16],
  );
  expect(macs).toBe(2_097_152);
  const wrong = mistakesOf(convTranspose2d, "macs", values).find(
    ({ value }) => value === 8_388_608n,
  );
  expect(wrong?.because).toContain("A kernel is put down for each that goes in: 256.");
});

test("its tensors are those that PyTorch prints", () => {
  const choices = { outChannels: 32, kernelSize: [4, 2, 2], groups: 2 };
  expect(workedOut(convTranspose3d, choices, [8, 4, 4, 4]).tensors).toEqual({
    weight: [8, 16, 4, 2, 2],
    bias: [32],
  });
});

test("a padding that leaves nothing is refused", () => {
  expect(refusal(convTranspose1d, { outChannels: 1, kernelSize: 3, padding: 2 }, [1, 2])).toEqual({
    quantity: "padding",
    message: expect.stringMatching(/takes away 4 of 4, so nothing comes out\. Make/) as string,
    reason: "fit",
  });
});
