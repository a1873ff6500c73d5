import type { Asking, PosedPart } from "@exercises";
import { expect, test } from "vitest";
import {
  countedAnswer,
  echoFor,
  fieldId,
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

test("each part has a field of its own, and the first is there whether others are or not", () => {
  expect([0, 1, 2].map((place) => fieldId("padding", place))).toEqual([
    "padding-answer",
    "padding-answer-2",
    "padding-answer-3",
  ]);
});

test("what is typed is echoed as it is read, but for a choice and for nothing", () => {
  expect(echoFor(part(5n), "2 + 3")).toBe("read as 5");
  expect(echoFor(part(5n), "")).toBe("");
  expect(echoFor({ ...part(5n), options: ["5", "6"] }, "6")).toBe("");
  expect(echoFor(undefined, "5")).toBe("");
});

test("an answer is said with what it counts, if it counts anything", () => {
  expect(countedAnswer("34,944", "parameters")).toBe("34,944 parameters");
  expect(countedAnswer("55 × 55 × 96", "")).toBe("55 × 55 × 96");
});
