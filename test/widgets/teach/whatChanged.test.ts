import type { PosedExercise } from "@exercises";
import { afterEach, expect, test, vi } from "vitest";
import { changedBetween, whatChanged } from "../../../src/widgets/teach/whatChanged.ts";

/** “How many in N?”, of which the answer is so many times as much. */
const asking = (
  question: string,
  times: number,
  numbers: readonly number[] = [10, 20],
): PosedExercise => ({
  title: "Times",
  revision: 2,
  prompt: [question, { text: "10", kind: "size" }, "?"],
  asking: [{ asked: "how many", unit: "values" }],
  variants: numbers.map((number) => ({
    numbers: [String(number)],
    hints: [],
    parts: [
      {
        answer: String(times * number),
        marked: { answer: BigInt(times * number), mistakes: [] },
        neighbours: [],
      },
    ],
    working: [],
  })),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("another question is shown beside the one that was chosen", () => {
  expect(whatChanged(asking("How many in ", 10), asking("How much is ", 10))).toEqual({
    said: "The newer one asks another question.",
    then: "How many in 10?",
    now: "How much is 10?",
  });
});

test.each([
  [asking("In ", 11), "The question is the same; with some numbers another answer is right."],
  [asking("In ", 10, [10, 30]), "The question is the same, with other numbers."],
  [asking("In ", 10, [10]), "The question is the same, with other numbers."],
  [asking("In ", 10), "Question, numbers and answers are the same."],
])("the same question with what has changed, %#", (now, said) => {
  expect(whatChanged(asking("In ", 10), now)).toEqual({ said });
});

test("a revision that the site does not have is none", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
  expect(await changedBetween("times", 1)).toBeUndefined();
});
