import { summarise } from "@calc";
import { readCode } from "@reading";
import { describe, expect, it } from "vitest";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { allLessons } from "../../components/lesson/allLessons.ts";
import { frameworkChecks } from "../../../src/pages/lessons/_ipynb/frameworkChecks.ts";

const lessons = allLessons().map((lesson) => ({
  id: lesson.id,
  cells: frameworkChecks(notebookOf(lesson)).map(({ text }) => text),
}));

/** The code of each layer in a cell, and the count that is asserted of it. */
function checksIn(cell: string) {
  const found = cell.matchAll(
    /^ {4}((?:layer|x) = [^]*?|model = keras.Seq[^]*?)\n {4}count = [^]*?assert count == (\d+)$/gm,
  );
  return [...found].map(([, code = "", said = ""]) => ({
    code: code.replaceAll(/^ {4}/gm, ""),
    said,
  }));
}

describe.each([
  ["pytorch", /^ {4}from torch/m],
  ["keras", /^ {4}import keras/m],
])("what %s is said to count", (framework, mark) => {
  it("is what its code comes to, read like anybody’s", () => {
    const wrong = lessons.flatMap(({ id, cells }) =>
      cells
        .filter((cell) => mark.test(cell))
        .flatMap(checksIn)
        .flatMap(({ code, said }) => {
          const [network] = readCode(code).networks;
          if (!network) return [`${id}: ${code}`];
          const { params, statistics } = summarise(network.network).totals;
          // Keras counts what it holds and does not train as well.
          const count = framework === "keras" ? params + statistics : params;
          return String(count) === said ? [] : [`${id}: ${said}, and ${count} in ${code}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

it("an LSTM has two rows of biases in PyTorch and one in Keras", () => {
  const cells = lessons.find(({ id }) => id === "recurrent/lstm")?.cells ?? [];
  const said = cells.map((cell) => checksIn(cell)[0]?.said);
  // 4 · 256 · (4096 + 256) weights, and 4 · 256 biases once or twice.
  expect(said).toEqual(["4458496", "4457472"]);
});

it("layers that are the same in a framework are made once, under all of their names", () => {
  const [torch = "", keras = ""] = lessons.find(({ id }) => id === "recurrent/lstm")?.cells ?? [];
  expect(torch.match(/# .*/g)).toEqual(["# lstm, captions, pytorch", "# gate", "# one", "# two"]);
  expect(keras.match(/# .*/g)).toEqual(["# lstm, captions, pytorch", "# gate", "# one", "# two"]);
});

it("a layer that a framework has no words for is not counted there", () => {
  const [torch = ""] = lessons.find(({ id }) => id === "transformers/attention")?.cells ?? [];
  // PyTorch’s attention has a key and a value for each head.
  expect(torch).toContain("# whole");
  expect(torch).not.toContain("grouped");
});

it("shapes are written as Python writes them", () => {
  const cells = lessons.flatMap((lesson) => lesson.cells).join("\n");
  expect(cells).toContain("keras.Input((16, 4096))");
  expect(cells).toContain("keras.Input((800,))");
  expect(cells).not.toMatch(/, \d+,\)/);
});
