import { expect, it } from "vitest";
import { layers } from "@calc";
import { axesApart, liveEquation } from "@components/lesson/liveEquation.ts";
import { namesBehind } from "@widgets/notebook/namesBehind.ts";
import type { WrittenLayer, WrittenValue } from "@components/lesson/notebookFields.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";

const read = (values: Readonly<Record<string, WrittenValue>>, row: WrittenLayer) =>
  notebookOf({ filePath: "lesson.mdx", data: { values, layers: { row } } });

/** The slots of a formula, in order, each once. */
const slotsIn = (pieces: readonly string[]) => [
  ...new Set([...pieces.join("").matchAll(/data-slot="([^"]*)"/g)].map(([, slot]) => slot)),
];

it("each axis of a kernel has a number of its own", () => {
  const choices = { outChannels: 8, kernelSize: [3, 5] };
  const notebook = read({}, { layer: "conv2d", input: [3, 28, 28], choices });
  expect(slotsIn(liveEquation(notebook, "row", "weights"))).toEqual(
    expect.arrayContaining(["kernelSize", "kernelSize.1"]),
  );
});

it("where each axis may have its own number, a formula has its numbers for each", () => {
  const values = {
    size: { of: "inSize", start: 7, words: [], perAxis: true },
    padding: { start: 1, words: [] },
  };
  const choices = { outChannels: 8, kernelSize: 3, padding: null };
  const apart = read(values, { layer: "conv2d", input: [3, "size"], choices });
  expect(axesApart(apart, "row", "outSize")).toEqual([0, 1]);
  expect(axesApart(apart, "row", "params")).toEqual([undefined]);
  const across = slotsIn(liveEquation(apart, "row", "outSize", {}, { axis: 1 }));
  expect(across).toEqual(expect.arrayContaining(["inSize.1", "padding.1.0", "outSize.1"]));
  const alike = read(
    { ...values, size: { ...values.size, perAxis: false } },
    { layer: "conv2d", input: [3, "size", "size"], choices },
  );
  expect(axesApart(alike, "row", "outSize")).toEqual([undefined]);
});

it("what may change keeps its place in the formula, even where it changes nothing yet", () => {
  const choices = { outChannels: 8, kernelSize: 3, groups: null };
  const fixed = { layer: "conv2d", input: [4, 28, 28] };
  const live = read({ groups: 1 }, { ...fixed, choices });
  expect(slotsIn(liveEquation(live, "row", "weights"))).toContain("groups");
  const still = read({}, { ...fixed, choices: { ...choices, groups: 1 } });
  expect(slotsIn(liveEquation(still, "row", "weights"))).not.toContain("groups");
});

it("what only ceil mode can wake stays out of the formula until there is a switch for it", () => {
  const pool = (values: Readonly<Record<string, WrittenValue>>, ceilMode: number | null) =>
    slotsIn(
      liveEquation(
        read(
          { inSize: 11, ...values },
          {
            layer: "maxPool2d",
            input: [1, "inSize", "inSize"],
            choices: { kernelSize: 2, stride: 2, ceilMode },
          },
        ),
        "row",
        "outSize",
      ),
    );
  expect(pool({}, 0)).not.toContain("droppedWindows");
  expect(pool({ ceilMode: false }, null)).toContain("droppedWindows");
  expect(pool({}, 1)).toContain("droppedWindows");
});

it("where a word may pad the sides unequally, both sides stand in the formula", () => {
  const padding = { start: "same", words: ["valid", "same"] };
  const choices = { outChannels: 1, kernelSize: 3, padding: null };
  const notebook = read({ padding }, { layer: "conv2d", input: [1, 10, 10], choices });
  expect(slotsIn(liveEquation(notebook, "row", "outSize"))).toEqual(
    expect.arrayContaining(["padding", "padding.0.1"]),
  );
});

it("SAME may come to pad unequally, where something that it follows can be changed", () => {
  const choices = { outChannels: 1, kernelSize: 3, stride: null, padding: "same" };
  const live = read({ stride: 1 }, { layer: "conv2d", input: [1, 56, 56], choices });
  expect(slotsIn(liveEquation(live, "row", "outSize"))).toContain("padding.0.1");
  const still = read(
    {},
    { layer: "conv2d", input: [1, 56, 56], choices: { ...choices, stride: 1 } },
  );
  expect(slotsIn(liveEquation(still, "row", "outSize"))).not.toContain("padding.0.1");
});

it("a quantity comes from all that its formula names, and from what those come from", () => {
  expect(namesBehind(layers.conv2d, "outSize")).toEqual(
    expect.arrayContaining(["inSize", "padding", "stride", "kernelSize", "dilation"]),
  );
  expect(namesBehind(layers.conv2d, "weights")).not.toContain("stride");
});
