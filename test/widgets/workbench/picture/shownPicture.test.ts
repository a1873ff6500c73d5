import { expect, test } from "vitest";
import { shownPicture } from "../../../../src/widgets/workbench/picture/shownPicture.ts";
import { rowAt } from "../../../../src/widgets/workbench/view/rowAt.ts";
import { exampleText, networkOf, openExample } from "../exampleNamed.ts";

/** The area of an inset in per cent of each side: top, right, bottom, left. */
function areaOf(inset: string): number {
  const [top = 0, right = 0, bottom = 0, left = 0] = inset.split(" ").map(parseFloat);
  return ((100 - top - bottom) * (100 - left - right)) / 10_000;
}

test("areas are true to the parameters, and fill the picture", () => {
  const { tiles } = shownPicture(networkOf("alexnet"));
  const tile = tiles.find(({ name }) => name === "classifier_0");
  // 37,752,832 of 62,378,344.
  expect(areaOf(tile?.by.params.wide ?? "")).toBeCloseTo(37_752_832 / 62_378_344, 3);
  const whole = tiles.reduce((sum, { by }) => sum + areaOf(by.params.wide), 0);
  expect(whole).toBeCloseTo(1, 3);
});

test("the graph has a box for each layer that does something, and says what it reads", () => {
  const { graph } = shownPicture(networkOf("u-net"));
  expect(graph?.boxes.map(({ name }) => name)).toContain("conv2d_10");
  expect(graph?.inWords).toContain("concatenate reads conv2d_7, conv2d_10.");
});

test("a place of the code leads to its row", () => {
  const text = exampleText("u-net");
  const rows = openExample("u-net").shown.networks[0]?.rows ?? [];
  expect(rowAt(rows, text.indexOf("512, 2"))).toBe("conv2d_10");
  expect(rowAt(rows, text.indexOf("UpSampling2D(2)(bottom)"))).toBe("up_sampling2d");
  expect(rowAt(rows, 0)).toBeUndefined();
});
