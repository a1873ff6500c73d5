import { expect, test } from "vitest";
import { compare } from "../../../../src/widgets/workbench/compare/compare.ts";
import { exampleText, networkIn, networkOf } from "../exampleNamed.ts";

test("a network beside itself is the same in every layer", () => {
  const { rows, totals, sentence } = compare(networkOf("u-net"), networkOf("u-net"));
  expect(rows.every(({ differs }) => differs.length === 0)).toBe(true);
  expect(totals.map(({ difference }) => difference)).toEqual(["the same", "the same", "the same"]);
  expect(sentence).toBe("Both come to the same in every layer.");
});

test("another kernel is one row that differs, by so many parameters", () => {
  const text = exampleText("u-net").replace("up4 = Conv2D(512, 2", "up4 = Conv2D(512, 3");
  const { rows, totals } = compare(networkOf("u-net"), networkIn(text));
  const [row, ...others] = rows.filter(({ differs }) => differs.length > 0);
  expect(others).toEqual([]);
  expect(row?.one?.name).toBe("conv2d_10");
  expect(row?.differs).toEqual(["params", "macs"]);
  // (9 − 4)·1024·512.
  expect(totals[0]?.difference).toBe(`+${(5 * 1024 * 512).toLocaleString("en")}`);
});

test("a layer that only one of them has stands alone", () => {
  const without = exampleText("lstm").replace("model.add(Dropout(0.2))\n", "");
  const { rows } = compare(networkOf("lstm"), networkIn(without));
  const alone = rows.filter(({ one, other }) => !one || !other);
  expect(alone.map(({ one }) => one?.name)).toEqual(["dropout"]);
});

test("without a second network there is nothing to compare", () => {
  expect(compare(networkOf("lstm"), undefined).sentence).toContain("second code");
});
