import { layers } from "@calc";
import { allFamilies, type Family } from "../../../src/components/reference/families.ts";
import { formulaNames, sheetNames } from "../../../src/components/reference/formulaNames.ts";
import { sheetOf } from "../../../src/components/reference/sheet.ts";
import { expect, test } from "vitest";

const sheet = sheetOf(allFamilies, sheetNames);
const entries = sheet.families.flatMap((family) => family.entries);
const entryOf = (title: string) => entries.find(({ titles }) => titles.includes(title));

test("every layer stands on the sheet, once", () => {
  const titles = entries.flatMap((entry) => entry.titles).sort();
  expect(titles).toEqual(
    Object.values(layers)
      .map(({ declaration }) => declaration.title)
      .sort(),
  );
});

test("no formula stands there twice", () => {
  const all = entries.flatMap(({ formulas }) => formulas.map(({ latex }) => latex));
  expect(new Set(all).size).toBe(all.length);
});

test("layers over other axes share an entry, others have one of their own", () => {
  expect(entryOf("Conv3D")?.titles).toEqual(["Conv2D", "Conv1D", "Conv3D"]);
  expect(entryOf("PixelUnshuffle")?.titles).toEqual(["PixelUnshuffle"]);
});

test("what stood before is named with the layer where it stood", () => {
  const same = entryOf("DepthwiseConv2D")?.same;
  expect(same).toEqual([
    { title: "Conv2D", labels: ["output size", "effective kernel", "left over"] },
  ]);
});

test("an entry says from which shape to which", () => {
  const plain = (latex = "") =>
    latex.replace(/\\htmlClass\{[^}]*\}/g, "").replace(/[{}]|\\text/g, "");
  expect(plain(entryOf("Conv2D")?.shapes)).toBe(
    "C_in \\times n_in \\times n_in \\to C_out \\times n_out \\times n_out",
  );
  expect(plain(entryOf("Dense")?.shapes)).toBe("L \\dots \\times F \\to L \\dots \\times U");
});

test("words such as “same” have their formula", () => {
  const labels = entryOf("Conv2D")?.formulas.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["padding “same”", "padding “causal”"]));
  expect(labels).not.toContain("padding “valid”");
});

test("all symbols are explained, those with two meanings by both", () => {
  const explained = sheet.symbols.flatMap(({ labels }) => labels);
  expect(explained).toEqual(
    expect.arrayContaining(["kernel size", "stride", "time steps", "padding"]),
  );
  expect(sheet.symbols.find(({ labels }) => labels.includes("positions"))?.labels).toContain(
    "places",
  );
});

test("a family’s sheet has the counts as well", () => {
  const dense: Family = { title: "Dense", entries: [["dense"]] };
  const [family] = sheetOf([dense], formulaNames).families;
  expect(family?.entries[0]?.formulas.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["weights", "biases", "parameters", "activations"]),
  );
});
