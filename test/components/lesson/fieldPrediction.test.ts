import { expect, it } from "vitest";
import { fieldPrediction } from "@components/lesson/fieldPrediction.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { standingAt } from "@components/lesson/standingAt.ts";

const layer = (input: string | number[], stride: number) => ({
  layer: "conv1d",
  input,
  choices: { outChannels: 1, kernelSize: 3, padding: 1, stride },
});
const read = notebookOf({
  filePath: "lesson.mdx",
  data: { values: {}, layers: { a: layer([1, 24], 2), b: layer("a", 1), c: layer("b", 1) } },
});
const rows = standingAt(read, {}, "");

it("what a value sees grows by each layer’s reach less one, in the jumps before it", () => {
  const asked = fieldPrediction(rows, "c");
  // 1 + 2 · 1 + 2 · 2 + 2 · 2
  expect(asked?.answer).toBe(11n);
  expect(asked?.derivation?.numbers).toBe(
    "1 + (3 - 1) \\cdot 1 + (3 - 1) \\cdot 2 + (3 - 1) \\cdot 2",
  );
});

it("kernels added up, and strides left out or counted too early, are known mistakes", () => {
  const asked = fieldPrediction(rows, "c");
  // 3 + 3 + 3, then 1 + 2 + 2 + 2, then 1 + 2 · 2 + 2 · 2 + 2 · 2
  expect(asked?.mistakes.map(({ value }) => value)).toEqual([9n, 7n, 13n]);
});
