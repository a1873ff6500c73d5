import { afterAll, describe, expect, it } from "vitest";
import { codeCellOf, type CellProps } from "@components/lesson/codeCellOf.ts";
import { writtenCells } from "@components/lesson/writtenCells.ts";
import { lessonFolder } from "./lessonFile.ts";

const folder = lessonFolder();
afterAll(() => {
  folder.remove();
});

const row = {
  layer: "conv2d",
  input: [1, "inSize", "inSize"],
  choices: { outChannels: 1, kernelSize: 5, stride: null },
};
const fence = (framework: string, code: string) => ["```python " + framework, code, "```", ""];

/** A cell on the third line of a lesson whose row has 22 values and a stride of 4. */
function cell(blocks: readonly string[], props: Partial<CellProps> = {}) {
  const filePath = folder.write(["---", "---", "<Cell>", "", ...blocks, "</Cell>"].join("\n"));
  const data = { values: { inSize: 22, stride: 4 }, layers: { row } };
  return codeCellOf({ filePath, data }, { layers: "row", ...props });
}

const pytorch = fence("pytorch", "conv = nn.Conv2d(1, 1, 5, stride=4)");
const keras = fence(
  "keras",
  "Sequential([\n    Input((22, 22, 1)),\n    Conv2D(1, 5, strides=4),\n])",
);

it("a cell begins with what its author wrote, and with what that comes to", () => {
  const { name, cell: made, starts } = cell([...keras, ...pytorch]);
  expect(name).toBe("code-cell");
  // All that the layer reads, where the author names none.
  expect(made).toEqual({ layers: ["row"], binds: ["inSize", "stride"], shows: "row" });
  // floor((22 − 5) / 4) + 1 = 5; 5·5 + 1 = 26
  expect(starts.map(({ framework, shown }) => [framework, shown.rows[0]?.output])).toEqual([
    ["keras", "5 × 5 × 1"],
    ["pytorch", "1 × 5 × 5"],
  ]);
  expect(starts[0].shown.rows[0]?.params).toBe("26");
});

describe("an author's mistake in a cell names the file, the line and what to write instead", () => {
  it.each([
    [
      "an unknown layer",
      () => cell(pytorch, { layers: "line" }),
      "3: a cell can’t be bound to “line”. Write one of row.",
    ],
    [
      "a value that no layer reads",
      () => cell(pytorch, { binds: "kernelSize" }),
      "3: a cell can’t be bound to “kernelSize”. Write one of inSize, stride.",
    ],
    [
      "an unknown way to show",
      () => cell(pytorch, { shows: "chart" }),
      "no cell shows “chart”. Write one of drawing, formula, row, table.",
    ],
    ["no code", () => cell([]), "3: the cell “code-cell” has no code."],
    [
      "code that can’t be read",
      () => cell(fence("pytorch", "a = 1\nnn.Conv2d(1, size, 5, stride=4)")),
      "7: in the PyTorch code, this can’t be read: What is size?",
    ],
    [
      "another layer",
      () => cell(fence("pytorch", "nn.Linear(4, 3)")),
      "6: in the PyTorch code, nothing is “row”. Write a Conv2D there.",
    ],
    [
      "a value without a place",
      () => cell(fence("pytorch", "nn.Conv2d(1, 1, 5)")),
      "6: in the PyTorch code, “stride” has no place. Write 4 where it belongs",
    ],
    [
      "another number",
      () => cell(fence("pytorch", "nn.Conv2d(1, 1, 5, stride=3)")),
      "6: in the PyTorch code, “stride” is 3, and begins with 4. Write 4.",
    ],
    [
      "another size",
      () => cell(fence("keras", "Sequential([Input((21, 22, 1)), Conv2D(1, 5, strides=4)])")),
      "6: in the Keras code, “inSize” is 21",
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(message);
    expect(run).toThrow(/lesson\.mdx:\d+: /);
  });
});

it("cells are found with their names, their lines and their code", () => {
  const text = ['<Cell layers="a" name="second">', "", ...keras, "</Cell>", "", "<Cells>"].join(
    "\n",
  );
  expect(writtenCells(text)).toEqual([
    { name: "second", line: 1, codes: [{ framework: "keras", code: keras[1], line: 3 }] },
  ]);
});
