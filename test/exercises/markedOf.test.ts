import { layers, place } from "@calc";
import { mark, markedOf } from "@exercises";
import { expect, test } from "vitest";

const conv = place(layers.conv2d, { outChannels: 6, kernelSize: 5, stride: 2 });
const ask = (asks: string, axis?: number) =>
  markedOf({ layer: conv, inputs: [[3, 33, 21]], asks, ...(axis !== undefined && { axis }) });

test("a prediction is marked like an exercise", () => {
  // 5 · 5 · 3 · 6 + 6
  expect(ask("params").answer).toBe(456n);
  expect(mark(ask("params"), "450")).toMatchObject({
    verdict: "wrong",
    because: [expect.stringMatching(/weights/) as string],
  });
});

test("a size that differs from axis to axis is asked along one", () => {
  // (33 − 5) / 2 + 1 and (21 − 5) / 2 + 1
  expect(ask("outSize", 0).answer).toBe(15n);
  expect(ask("outSize", 1).answer).toBe(9n);
  expect(() => ask("outSize")).toThrow('"outSize" differs from axis to axis, so it is no single');
  expect(ask("output").answer).toEqual([15n, 9n, 6n]);
});

test("what was typed for an input is read as calc reads it", () => {
  const marked = markedOf({ layer: conv, inputs: [["3", "1,033", 21n]], asks: "output" });
  // (1,033 − 5) / 2 + 1
  expect(marked.answer).toEqual([515n, 9n, 6n]);
});

test("what can't be asked or can't be throws a sentence", () => {
  expect(() => ask("parms")).toThrow('"parms" can\'t be asked here. Did you mean "params"?');
  expect(() => markedOf({ layer: conv, inputs: [[3, 4, 4]], asks: "params" })).toThrow(/kernel/);
});
