import { layers, place } from "@calc";
import { switchesFor } from "@frameworks";
import { expect, test } from "vitest";

const shown = (placed: Parameters<typeof switchesFor>[0], input: readonly number[], name: string) =>
  switchesFor(placed, [input])
    .find((each) => each.name === name)
    ?.ways.map((way) => [way.in, way.shown, way.isOwn]);

test("an LSTM has a second bias in PyTorch and ONNX: 4·64 more", () => {
  // 4·(256·64 + 64·64 + 64), with 3·64 peepholes, and with a second bias.
  expect(shown(place(layers.lstm, { units: 64 }), [16, 256], "bias-vectors")).toEqual([
    ["Keras", "82,176", true],
    ["PyTorch", "82,432", false],
    ["ONNX", "82,432", false],
    ["ONNX with peepholes", "82,624", false],
    ["Lasagne", "82,368", false],
  ]);
});

test("in ceil mode, a window hangs over the end of an odd size: ⌈(7 − 2)/2⌉ + 1 = 4", () => {
  const pool = place(layers.maxPool2d, { kernelSize: 2 });
  expect(shown(pool, [3, 7, 7], "pool-rounding")).toEqual([
    ["Keras", "3 × 3 × 3", true],
    ["PyTorch", "3 × 3 × 3", true],
    ["Lasagne", "3 × 4 × 4", false],
    ["Caffe", "3 × 4 × 4", false],
  ]);
  expect(shown(pool, [3, 8, 8], "pool-rounding")).toBeUndefined();
});

test("what “same” pads at a stride is asked only where there is a “same”", () => {
  const choices = { outChannels: 4, kernelSize: 3, stride: 2 };
  expect(
    shown(place(layers.conv2d, { ...choices, padding: 1 }), [3, 8, 8], "same"),
  ).toBeUndefined();
  const ways = shown(place(layers.conv2d, { ...choices, padding: "same" }), [3, 8, 8], "same");
  // 2·(4 − 1) + 3 − 8 = 1 in all.
  expect(ways?.[0]).toEqual(["Keras, TensorFlow", "0 before, 1 after", true]);
  expect(ways?.at(-1)).toEqual(["ONNX, SAME_LOWER", "1 before, 0 after", false]);
});
