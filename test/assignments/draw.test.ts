import { drawnAmong, drawnGroup, variantFor, type Assignment } from "@assignments";
import { difficultyOf, drawnVariant } from "@exercises";
import { expect, test } from "vitest";
import { homework } from "./samples.ts";
import { plainExercise } from "./verifySamples.ts";

const ada = { name: "Ada", id: "" };
const shared: Assignment = { ...homework, numbers: "same" };
const students = Array.from({ length: 500 }, (_, place) => ({ name: `Student ${place}`, id: "" }));

test("a student’s numbers follow from the assignment’s draw, the exercise, its revision and the student", () => {
  const key = ["q7Xk_2-b", "alexnet-first-layer", "1", "ada"];
  expect(variantFor(homework, 0, ada, 60)).toBe(drawnVariant(key, 60));
  expect(variantFor(homework, 0, { name: " ADA ", id: "" }, 60)).toBe(drawnVariant(key, 60));
  expect(variantFor(shared, 0, ada, 60)).toBe(drawnVariant([...key.slice(0, 3), ""], 60));
});

test("where all have the same numbers, nobody’s name matters", () => {
  const drawn = students.map((student) => variantFor(shared, 1, student, 60));
  expect(new Set(drawn).size).toBe(1);
});

test("where each has their own, all variants are used about equally", () => {
  const drawn = students.map((student) => variantFor(homework, 1, student, 10));
  const counts = Array.from({ length: 10 }, (_, variant) => drawn.filter((v) => v === variant));
  // 50 each on average; the odds of fewer than 25 or more than 80 are below one in ten thousand.
  for (const { length } of counts) {
    expect(length).toBeGreaterThan(25);
    expect(length).toBeLessThan(80);
  }
});

test("an exercise that is asked twice is another question the second time, if there is one", () => {
  for (const student of students) {
    const [first, second] = [0, 2].map((place) => variantFor(homework, place, student, 2));
    expect(first).not.toBe(second);
  }
  expect(variantFor(homework, 2, ada, 1)).toBe(0);
});

test("whose numbers were drawn anew has others, and others again the next time", () => {
  const key = ["q7Xk_2-b", "alexnet-first-layer", "1", "ada"];
  expect(variantFor(homework, 0, { ...ada, redrawn: 2 }, 60)).toBe(drawnVariant([...key, "2"], 60));
  expect(variantFor(shared, 0, { ...ada, redrawn: 2 }, 60)).toBe(variantFor(shared, 0, ada, 60));
});

test("of some variants only those are drawn, twice the same exercise two of them", () => {
  for (const student of students) {
    const [first, second] = [0, 2].map((place) => variantFor(homework, place, student, 60, [7, 9]));
    expect([first, second].sort()).toEqual([7, 9]);
  }
});

test("numbers of one’s own are fair since the second form of links, and as they were before it", () => {
  const { variants } = plainExercise("One", 9);
  const second: Assignment = { ...homework, form: 2 };
  expect(drawnAmong(homework, { variants })).toBe(undefined);
  expect(drawnAmong({ ...second, numbers: "same" }, { variants })).toBe(undefined);
  // The question’s 0 counts for nothing, and so does the zero of its answer, 100.
  const digits = [1, 4, 4, 4, 4, 4, 4, 4, 4];
  expect(variants.map(difficultyOf)).toEqual(digits);
  expect(drawnAmong(second, { variants })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("exercises of one group are drawn with the same numbers, whatever else they are", () => {
  const together = students.map((student) =>
    [0, 1].map((place) => variantFor(homework, place, student, 60, undefined, "gates")),
  );
  for (const [first, second] of together) expect(second).toBe(first);
  expect(new Set(together.map(([first]) => first)).size).toBeGreaterThan(10);
});

test("the first form of links knows of no group, and in a group all numbers are drawn from", () => {
  const { variants } = plainExercise("One", 9);
  const grouped = { variants, group: "gates" };
  expect(drawnGroup(homework, grouped)).toBe(undefined);
  expect(drawnGroup({ ...homework, form: 2 }, grouped)).toBe("gates");
  expect(drawnAmong({ ...homework, form: 2 }, grouped)).toBe(undefined);
});
