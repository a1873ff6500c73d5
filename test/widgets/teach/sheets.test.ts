import { expect, test } from "vitest";
import { sheetStudent, variantFor, type Assignment } from "@assignments";
import type { PosedExercise } from "@exercises";
import { qrPath } from "../../../src/widgets/teach/qrPath.ts";
import { changedSince, countIn, sheetsOf, unnamed } from "../../../src/widgets/teach/sheets.ts";

/** “How many in N?”, with N from 10 to 49, of which the answer is ten times as much. */
const exercise: PosedExercise = {
  title: "Ten times",
  revision: 2,
  prompt: ["How many in ", { text: "10", kind: "size" }, "?"],
  asking: [{ asked: "how many", unit: "values" }],
  variants: Array.from({ length: 40 }, (_, place) => ({
    numbers: [String(place + 10)],
    hints: [],
    parts: [
      {
        answer: String(10 * (place + 10)),
        marked: { answer: BigInt(10 * (place + 10)), mistakes: [] },
        neighbours: [],
      },
    ],
    working: [],
  })),
};
const exercises = new Map([["ten-times", exercise]]);
const assignment: Assignment = {
  title: "Week 3",
  note: "",
  due: "",
  items: [{ exercise: "ten-times", revision: 2, points: 3 }],
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "abcdefgh",
};
const shown = (all: ReturnType<typeof sheetsOf>) =>
  all.map(({ questions: [first] }) =>
    first?.question.map((part) => (typeof part === "string" ? part : part.text)).join(""),
  );

test("each sheet asks with the numbers that belong to it, and its key answers them", () => {
  const ada = { name: "Ada", id: "ada@example.org" };
  const sheets = sheetsOf(assignment, exercises, [unnamed, unnamed, ada]);
  expect(sheets.map(({ number, student }) => [number, student])).toEqual([
    [1, unnamed],
    [2, unnamed],
    [3, ada],
  ]);
  // Who has a name has the numbers of their link.
  const numbers = [sheetStudent(1), sheetStudent(2), ada].map(
    (whose) => variantFor(assignment, 0, whose, exercise.variants.length) + 10,
  );
  expect(new Set(numbers).size).toBeGreaterThan(1);
  expect(shown(sheets)).toEqual(numbers.map((number) => `How many in ${number}?`));
  expect(sheets.map(({ questions: [first] }) => first?.parts[0]?.answer)).toEqual(
    numbers.map((number) => String(10 * number)),
  );
  expect(sheets[0]?.questions[0]?.points).toBe(3);
  expect(sheets.map(({ code }) => code.split(" · ")[0])).toEqual([
    "Sheet 1",
    "Sheet 2",
    "ada@example.org",
  ]);
});

test("with the same numbers for all, sheets differ by their codes alone", () => {
  const sheets = sheetsOf({ ...assignment, numbers: "same" }, exercises, [unnamed, unnamed]);
  expect(new Set(shown(sheets)).size).toBe(1);
  expect(new Set(sheets.map(({ code }) => code)).size).toBe(2);
});

test("an earlier revision that the site has is printed as it was; others are named by their numbers", () => {
  expect(changedSince(assignment, exercises)).toBe("");
  const [item] = assignment.items;
  if (!item) throw new Error("There is one.");
  const items = [{ ...item, revision: 1 }, item, { ...item, exercise: "none" }];
  expect(changedSince({ ...assignment, items }, exercises)).toContain(
    "Exercises 1, 3 have changed",
  );
  const earlier = new Map([...exercises, ["ten-times@1", { ...exercise, revision: 1 }]]);
  expect(changedSince({ ...assignment, items: items.slice(0, 2) }, earlier)).toBe("");
});

test("a number of sheets is whole, from 1 to what there can be", () => {
  expect(countIn(" 30 ", 500)).toBe(30);
  for (const text of ["", "0", "501", "-1", "2.5", "many"]) {
    expect(countIn(text, 500)).toBe("Give a whole number from 1 to 500.");
  }
});

test("a QR code is drawn as runs of dark modules", () => {
  const [dark, light] = [true, false];
  expect(qrPath([[dark, dark, light, dark], [light], [light, dark]])).toBe(
    "M0 0h2v1h-2zM3 0h1v1h-1zM1 2h1v1h-1z",
  );
});
