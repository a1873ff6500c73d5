import { describe, expect, test } from "vitest";
import { isMastered, stepsAfter, waitsForAnotherDay } from "@practice";
import { attemptWith } from "./attempts.ts";

const [first, second, third] = ["2026-11-20", "2026-11-21", "2026-11-22"] as const;
const right = (day: string) => attemptWith({ day });
const wrong = (day: string) => attemptWith({ day, outcome: "wrong", wrong: 1, rating: 1 });
const after = (...attempts: readonly ReturnType<typeof attemptWith>[]) =>
  attempts.reduce<readonly string[]>((steps, attempt) => stepsAfter(steps, attempt), []);

describe("mastery is three unaided successes over two days", () => {
  test("three on three days are mastery, two are not", () => {
    expect(isMastered(after(right(first), right(second)))).toBe(false);
    expect(isMastered(after(right(first), right(second), right(third)))).toBe(true);
  });

  test("three on one day, or five, are not; one more on the next day is", () => {
    const today = after(right(first), right(first), right(first), right(first), right(first));
    expect(isMastered(today)).toBe(false);
    expect(waitsForAnotherDay(today, first)).toBe(true);
    expect(waitsForAnotherDay(today, second)).toBe(false);
    expect(isMastered(stepsAfter(today, right(second)))).toBe(true);
  });

  test("a success with a hint, after a wrong try or with numbers met before does not count", () => {
    for (const said of [{ hints: 1 }, { fresh: false }]) {
      expect(stepsAfter([first], attemptWith({ ...said, day: second }))).toEqual([first]);
    }
    expect(stepsAfter([], attemptWith({ wrong: 1, rating: 2 }))).toEqual([]);
  });

  test("a wrong answer takes one success back, never more, and none below nothing", () => {
    expect(after(right(first), right(second), wrong(second))).toEqual([first]);
    expect(after(right(first), right(second), right(third), wrong(third))).toEqual([first, second]);
    expect(after(wrong(first))).toEqual([]);
  });

  test("three wrong tries at one exercise take back one", () => {
    expect(stepsAfter([first, second], attemptWith({ outcome: "wrong", wrong: 3 }))).toEqual([
      first,
    ]);
  });

  test("an exercise that was left changes nothing", () => {
    expect(stepsAfter([first], attemptWith({ outcome: "left", rating: undefined }))).toEqual([
      first,
    ]);
  });
});
