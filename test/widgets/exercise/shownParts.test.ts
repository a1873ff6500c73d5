import type { Asking, PosedPart } from "@exercises";
import { expect, test } from "vitest";
import {
  groupsOf,
  isEmpty,
  tallyOf,
  verdictsOn,
} from "../../../src/widgets/exercise/shownParts.ts";

const part = (answer: bigint): PosedPart => ({
  answer: String(answer),
  marked: { answer, mistakes: [] },
  neighbours: [],
});
const parts = [part(5n), part(7n), part(9n)];
const tally = (...typed: string[]) => tallyOf(verdictsOn(parts, typed), typed);

test("each part that is filled is marked, and an empty one costs nothing", () => {
  const verdicts = verdictsOn(parts, ["5", "8", ""]);
  expect(verdicts.map((said) => said?.verdict)).toEqual(["right", "wrong", undefined]);
});

test("a part alone is told that it is empty", () => {
  expect(verdictsOn([part(5n)], [""])).toMatchObject([{ verdict: "unreadable" }]);
});

test("how many are right is said in short sentences", () => {
  expect(tally("5", "8", "")).toBe("1 of 3 right. 1 not yet. 1 still empty.");
  expect(tally("5", "seven", "9")).toBe("2 of 3 right. 1 to be written another way.");
  expect(tally("5", "7", "9")).toBe("All 3 are right.");
  expect(tally("", " ", "")).toBe("All 3 are still empty.");
});

test("the crosses between empty boxes are nothing", () => {
  expect(isEmpty(" ×  × ")).toBe(true);
  expect(isEmpty("0 ×  × ")).toBe(false);
});

test("the parts of a row stand together, others by themselves", () => {
  const asking = (asked: string, row?: string): Asking => ({
    asked,
    unit: "",
    ...(row !== undefined && { cell: { row, column: asked } }),
  });
  expect(groupsOf([asking("a", "conv1"), asking("b", "conv1"), asking("a", "conv2")])).toEqual([
    { title: "conv1", isCode: true, places: [0, 1] },
    { title: "conv2", isCode: true, places: [2] },
  ]);
  expect(groupsOf([asking("the output"), asking("how many")])).toMatchObject([
    { isCode: false, places: [0] },
    { isCode: false, places: [1] },
  ]);
});
