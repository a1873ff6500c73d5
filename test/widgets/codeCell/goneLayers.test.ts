import { expect, it } from "vitest";
import { follow, partings } from "@widgets/codeCell/codeReader.ts";
import { notebook, start } from "../notebook/lesson.ts";
import { onARow, onOneLayer } from "./cells.ts";

const texts = { inFeatures: "8", units: "5" };
const lstm = onOneLayer("lstm", ["16", "inFeatures"], texts);
const goneFrom = (code: string) => follow(lstm, { code, texts }).gone;

it("another recurrent layer than the lesson’s is shown, and said to lead nothing", () => {
  const { shown, numbers, gone } = follow(lstm, { code: "nn.GRU(8, 5)", texts });
  // 3 · 5 · (8 + 5) weights, and two rows of 3 · 5 biases.
  expect(shown?.rows).toMatchObject([{ call: "GRU", params: "225" }]);
  expect(numbers).toEqual({});
  expect(gone).toBe(
    "This lesson’s values belong to its LSTM, and your code has none, so they stay. What your code comes to stands below.",
  );
  expect(goneFrom("Sequential([Input((16, 8)), GRU(5)])")).toBe(gone);
});

it("a layer is called what its framework calls it", () => {
  const conv1d = follow(onARow(), { code: "nn.Conv1d(1, 1, 5)", texts: start });
  expect(conv1d.shown?.rows).toMatchObject([{ call: "Conv1d", params: "6" }]);
  expect(conv1d.gone).toContain("belong to its Conv2d, and");
  const keras = "Sequential([Input((22, 1)), Conv1D(1, 5)])";
  expect(follow(onARow(), { code: keras, texts: start }).gone).toContain("its Conv2D, and");
  const dense = onOneLayer("dense", ["inFeatures"], texts);
  expect(follow(dense, { code: "nn.LSTM(8, 5)", texts }).gone).toContain("its Linear, and");
});

it("nothing is said where the lesson’s layer is there, or nothing could be read", () => {
  expect(goneFrom("nn.LSTM(8, 5)")).toBe("");
  expect(goneFrom("nn.Sequential(nn.Embedding(9, 8), nn.LSTM(8, 5))")).toBe("");
  expect(goneFrom("nn.GRU(8, size)")).toBe("");
  expect(goneFrom("")).toBe("");
  expect(goneFrom("# to be continued")).toBe("");
});

it("layers of which the lesson has values are the only ones that are missed", () => {
  const both = onARow({ layers: ["row", "pool"] });
  const withoutPool = { code: "nn.Conv2d(1, 1, 5)", texts: start };
  expect(follow(both, withoutPool).gone).toBe("");
  const bound = onARow({ layers: ["row", "pool"], binds: ["kernelSize", "poolSize"] });
  expect(follow(bound, withoutPool).gone).toContain("its MaxPool2d, and");
  const neither = { code: "nn.Linear(4, 3)", texts: start };
  expect(follow(bound, neither).gone).toContain("its Conv2d and its MaxPool2d, and");
});

it("what is gone stands before what is apart", () => {
  const followed = follow(onARow(), { code: "nn.Linear(4, 3)", texts: start });
  const held = { texts: start, issues: {}, locked: [] };
  expect(partings(notebook, held, { ...followed, numbers: { stride: "3" } })).toBe(
    `${followed.gone} The stride is 3 in this code and 4 in the lesson.`,
  );
  expect(followed.gone).not.toBe("");
});
