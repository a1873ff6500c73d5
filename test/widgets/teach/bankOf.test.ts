import { expect, test } from "vitest";
import { fairVariants, type PosedExercise } from "@exercises";
import { bankOf, missingFrom, questionCount } from "../../../src/widgets/teach/bankOf.ts";
import type { Assignment } from "@assignments";

/** Sixty questions, of which the last ones have the most digits. */
const exercise: PosedExercise = {
  title: "Ten times",
  revision: 2,
  prompt: ["How many in ", { text: "1", kind: "size" }, "?"],
  asking: [{ asked: "how many", unit: "values" }],
  variants: Array.from({ length: 60 }, (_, place) => ({
    numbers: [String(11 ** (1 + (place % 10)))],
    hints: [],
    parts: [{ answer: "7", marked: { answer: 7n, mistakes: [] }, neighbours: [] }],
    working: [],
  })),
};
const item = { exercise: "ten-times", revision: 2, points: 3 };
const assignment: Assignment = {
  title: "Week 3",
  note: "",
  due: "",
  items: [item, item, { ...item, revision: 3 }],
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "abcdefgh",
};
const bank = (count: "10" | "25" | "all") =>
  bankOf(assignment, new Map([["ten-times", exercise]]), count);

test("an exercise that was chosen twice goes along once, and one that is not there is counted", () => {
  expect(bank("10").exercises.map(({ title }) => title)).toEqual(["1. Ten times"]);
  expect(missingFrom(assignment, bank("10"))).toBe(1);
});

test("as many variants go along as are wanted, those of middling difficulty first", () => {
  expect(["10", "25", "all"].map((count) => questionCount(bank(count as "10")))).toEqual([
    10, 25, 60,
  ]);
  const fair = fairVariants(exercise.variants);
  expect(fair.length).toBeGreaterThan(10);
  const first = bank("10").exercises[0]?.variants.map(({ posed }) => posed);
  expect(first).toEqual(fair.slice(0, 10).map((place) => exercise.variants[place]));
});

test("each question has its own numbers in", () => {
  const [one] = bank("10").exercises;
  const { question, posed } = one?.variants[0] ?? {};
  expect(question?.[1]).toEqual({ text: posed?.numbers[0], kind: "size" });
});
