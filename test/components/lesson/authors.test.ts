import { afterAll, describe, expect, it } from "vitest";
import { figureOf } from "@components/lesson/figureOf.ts";
import { networkNumber } from "@components/lesson/networkNumber.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { ruleOf } from "@components/lesson/rule.ts";
import { shownNumber } from "@components/lesson/shown.ts";
import { standingAt } from "@components/lesson/standingAt.ts";
import { sumOf } from "@components/lesson/sum.ts";
import type { WrittenNotebook } from "@components/lesson/notebookFields.ts";
import { lessonFolder } from "./lessonFile.ts";

const folder = lessonFolder();
const filePath = folder.write(
  [
    "values: { inSize: 22, stride: 4 }",
    "  row: { layer: conv2d }",
    '<Rule layer="conv2" of="outSizes" />',
    '<Number of="alexnett.params" /> <Number of="alexnet.conv9.params" />',
    '<Number of="alexnet.conv1.parameters" /> <Number of="row.params * 2" as="dozens" />',
    '<Shown of="row.outsize" /> <Shown of="line.outSize" />',
    '<SlidingKernel layer="line" />',
    '<Try set="stride=9" />',
  ].join("\n"),
);
afterAll(() => {
  folder.remove();
});

const row = {
  layer: "conv2d",
  input: [1, "inSize", "inSize"],
  choices: { outChannels: 1, kernelSize: 5, padding: 2, stride: null },
};
const lesson = (data: Partial<WrittenNotebook> = {}) => ({
  filePath,
  data: { values: { inSize: 22, stride: 4 }, layers: { row }, ...data },
});
const withRow = (change: object) => lesson({ layers: { row: { ...row, ...change } } });

describe("an author's mistake names the file, the line and what to write instead", () => {
  it.each([
    [
      "an unknown layer",
      () => ruleOf(filePath, "conv2", "outSize"),
      "3: there is no layer “conv2”",
    ],
    [
      "an unknown rule",
      () => ruleOf(filePath, "conv2d", "outSizes"),
      "3: conv2d has no rule for “outSizes”",
    ],
    [
      "an unknown network",
      () => networkNumber(filePath, "alexnett.params"),
      "4: there is no network “alexnett”. Write one of alexnet",
    ],
    [
      "an unknown node",
      () => networkNumber(filePath, "alexnet.conv9.params"),
      "4: alexnet has no layer “conv9”. Write one of",
    ],
    [
      "an unknown quantity",
      () => networkNumber(filePath, "alexnet.conv1.parameters"),
      "5: there is no “parameters” to show. Write one of",
    ],
    [
      "an unknown way to tell a sum",
      () => sumOf(lesson(), "alexnet.params * 2", "dozens"),
      "5: nothing is told as “dozens”. Write one of",
    ],
    [
      "a sum over a layer that changes",
      () => sumOf(lesson(), "row.params * 2", "exactly"),
      "5: row changes with “inSize”, and a sum stands still",
    ],
    [
      "an unknown quantity of a layer of the page",
      () => shownNumber(notebookOf(lesson()), "row.outsize"),
      "6: row has no “outsize”. Write one of",
    ],
    [
      "an unknown layer of the page",
      () => shownNumber(notebookOf(lesson()), "line.outSize"),
      '6: there is no layer “line”: of="layer.quantity". Write one of row.',
    ],
    [
      "a figure of an unknown layer",
      () => figureOf(lesson(), "sliding-kernel", { layer: "line" }),
      '7: it can’t show “line”: layer="…". Write one of row.',
    ],
    [
      "a state that cannot be",
      () => standingAt(notebookOf(lesson()), { stride: "9" }, '"stride=9"'),
      "8: Here the numbers for the stride go from 1 to 8,",
    ],
    [
      "a start that cannot be",
      () => notebookOf(lesson({ values: { inSize: 22, stride: 0 } })),
      "1: The stride can’t be “0”",
    ],
    [
      "a value that is no quantity",
      () => notebookOf(lesson({ values: { inSize: 22, stride: 4, row: 3 } })),
      "2: there is no quantity “row”. Say which it is",
    ],
    [
      "a layer that there is not",
      () => notebookOf(withRow({ layer: "conv2" })),
      "there is no layer “conv2”. Write one of",
    ],
    [
      "a choice that the layer does not offer",
      () => notebookOf(withRow({ choices: { ...row.choices, ceilMode: 1 } })),
      "conv2d has no “ceilMode”. Write one of",
    ],
    [
      "a choice that is missing",
      () => notebookOf(withRow({ choices: { kernelSize: 3 } })),
      "2: conv2d needs outChannels: write it into its choices.",
    ],
    [
      "a size that is neither number nor value",
      () => notebookOf(withRow({ input: [1, "width", "inSize"] })),
      "there is no value “width”. Write one of inSize, stride.",
    ],
    [
      "an input that is no layer above",
      () => notebookOf(withRow({ input: "image" })),
      "there is no layer “image” above row.",
    ],
  ])("%s", (_, mistake, sentence) => {
    expect(mistake).toThrow(`${filePath}:`);
    expect(mistake).toThrow(sentence);
  });
});

it("a number of a network is what its layer comes to, and leads to its working", () => {
  // 11·11·3·96 + 96 = 34,944
  expect(networkNumber(filePath, "alexnet.conv1.params")).toMatchObject({
    text: "34,944",
    kind: "parameters",
    href: "/networks/alexnet/conv1/#params",
  });
  expect(networkNumber(filePath, "alexnet.params").text).toBe("62,378,344");
  expect(networkNumber(filePath, "alexnet.conv1.output").text).toBe("55 × 55 × 96");
});

it("a number of a layer of the page needs no layer's name where there is one", () => {
  // floor((22 + 4 − 5) / 4) + 1
  expect(shownNumber(notebookOf(lesson()), "outSize").text).toBe("6");
  expect(shownNumber(notebookOf(lesson()), "row.output").text).toBe("6 × 6 × 1");
});

it.each([
  // 138,357,544 − 138,344,128 biases of VGG-16
  ["vgg-16.params - vgg-16.weights", "exactly", "13,416"],
  // 37,752,832 / 62,378,344
  ["alexnet.dense1.params / alexnet.params", "share", "60.5%"],
  // 4 · 15,237,608 bytes, 60,950,432 / 2²⁰
  ["4 * 15237608", "mebibytes", "58.1 MiB"],
  ["4 * 15237608", "bytes", "61 MB"],
  // 37,752,832 / 3,747,200
  ["alexnet.dense1.params / 3747200", "times", "10.1"],
])("the sum %s, told %s, is %s", (sum, as, text) => {
  expect(sumOf(lesson(), sum, as)).toBe(text);
});
