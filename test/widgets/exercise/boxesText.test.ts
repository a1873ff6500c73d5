import { readShape } from "@exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinBoxes, settleBoxes, splitBoxes } from "../../../src/widgets/exercise/boxesText.ts";

describe("boxes are one text, and the text is those boxes", () => {
  test.each([
    [["", "", ""], ""],
    [["55", "55", "96"], "55 × 55 × 96"],
    [["55", "", "96"], "55 ×  × 96"],
    [["55", "", ""], "55 ×  × "],
    [["", "", "96"], " ×  × 96"],
    [["1,124", ""], "1,124 × "],
    [["4096"], "4096"],
    [["(None, 55, 55, 96)", "", ""], "(None, 55, 55, 96)"],
    [["55, 96", "", ""], "55, 96"],
    [["ninety", "", ""], "ninety"],
    [["54+1", "", "96"], "54+1 ×  × 96"],
  ])("%j is %j", (boxes, typed) => {
    expect(joinBoxes(boxes)).toBe(typed);
    expect(splitBoxes(typed, boxes.length)).toEqual(boxes);
  });
});

test("any texts come back from their boxes, but for the spaces around a cross", () => {
  const text = fc.oneof(
    fc.nat({ max: 5000 }).map(String),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("5", "×", " ", ",", "("), maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (boxes) => {
      const [first = "", second = "", ...others] = boxes;
      // What stands in the first box alone may be spread when it comes back.
      fc.pre([second, ...others].some((box) => box !== ""));
      const kept = [first, second, ...others].map((box) => box.replaceAll(/ *× */g, "×"));
      expect(splitBoxes(joinBoxes(boxes), boxes.length)).toEqual(kept);
    }),
    { numRuns: 5000 },
  );
});

test("any sizes in boxes are the shape that they spell", () => {
  const sizes = fc.array(fc.bigInt({ min: 1n, max: 10n ** 7n }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sizes, (shape) => {
      const typed = joinBoxes(shape.map((size) => size.toLocaleString("en")));
      expect(readShape(typed, shape.length)).toMatchObject({ kind: "shape", sizes: shape });
    }),
  );
});

describe("a shape in one box is spread over all, from the first", () => {
  test.each([
    ["(55, 55, 96)", ["55", "55", "96"]],
    ["55x55x96", ["55", "55", "96"]],
    ["55 × 55 × 96", ["55", "55", "96"]],
    ["55,55,96", ["55", "55", "96"]],
    ["torch.Size([96, 55, 55])", ["96", "55", "55"]],
    ["55\t55\t96", ["55", "55", "96"]],
    ["1,024x7x7", ["1024", "7", "7"]],
  ])("%j", (text, spread) => {
    expect(settleBoxes(["40", text, ""], 1)).toEqual(spread);
    expect(settleBoxes([text, "", ""], 0)).toEqual(spread);
    expect(splitBoxes(text, 3)).toEqual(spread);
  });
});

test("one size stays in its box, however its digits are grouped", () => {
  for (const text of ["55", "1,124", "1 124", "1.124", "54+1", "", " "]) {
    expect(settleBoxes(["", text], 1), text).toEqual(["", text]);
  }
  expect(settleBoxes(["", "(1,124)"], 1)).toEqual(["1", "124"]);
  expect(settleBoxes(["4,096"], 0)).toEqual(["4,096"]);
});

test("a shape of more or fewer sizes is whole in the first box, and no other text is lost", () => {
  for (const text of ["(None, 55, 55, 96)", "32×55×55×96", "(55, 96)", "N, 55, 55"]) {
    expect(settleBoxes(["", text, ""], 1), text).toEqual([text, "", ""]);
    expect(joinBoxes([text, "", ""])).toBe(text);
    expect(settleBoxes(["40", text, ""], 1)).toEqual(["40", text, ""]);
  }
});
