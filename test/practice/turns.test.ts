import { describe, expect, test } from "vitest";
import {
  answered,
  attemptOn,
  dueWith,
  hinted,
  left,
  noProgress,
  outcomeOf,
  put,
  rated,
  seen,
  usualSeconds,
  whenSaid,
} from "@practice";
import { plainScheduler as scheduler } from "./attempts.ts";

const what = {
  skill: "convolution/padding",
  exercise: "padding-full",
  revision: 1,
  variant: 5,
  fresh: true,
};
// Two numbers in the question, one answer: 2 · 5 + 10 = 20 seconds.
const posed = {
  numbers: ["5", "3"],
  parts: [{ answer: "7", marked: { answer: 7n, mistakes: [] }, neighbours: [] }],
};
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds));
const begun = put(noProgress, what, at(0));
const marks = (progress: typeof begun, outcome: "right" | "wrong", seconds: number) =>
  answered(progress, outcome, posed, scheduler, at(seconds));
const skillOf = ({ skills }: typeof begun) => skills[what.skill];

describe("a rating follows from the answer", () => {
  test("quick is five seconds for each number and ten for each answer", () => {
    expect(usualSeconds(posed)).toBe(20);
  });

  test.each([
    ["right within 20 seconds is easy", () => marks(begun, "right", 20), 4],
    ["right in 21 is good", () => marks(begun, "right", 21), 3],
    ["right with a hint is hard", () => marks(hinted(begun), "right", 5), 2],
    ["right after a wrong try is hard", () => marks(marks(begun, "wrong", 5), "right", 9), 2],
    ["wrong is again", () => marks(begun, "wrong", 5), 1],
    [
      "right once the working was read is again",
      () => marks(seen(marks(begun, "wrong", 5)), "right", 9),
      1,
    ],
  ])("%s", (_, practise, rating) => {
    expect(attemptOn(practise())?.rating).toBe(rating);
  });

  test("one exercise is one attempt, however often it was marked", () => {
    const done = marks(marks(marks(begun, "wrong", 5), "wrong", 9), "right", 30);
    expect(done.log).toHaveLength(1);
    expect(done.log[0]).toMatchObject({ outcome: "right", wrong: 2, seconds: 30, rating: 2 });
    expect(skillOf(done)?.attempts).toBe(1);
    expect(skillOf(done)?.card).toMatchObject({ reps: 1, scheduledDays: 2 });
  });

  test("after the right answer nothing more is marked", () => {
    const done = marks(begun, "right", 30);
    expect(marks(done, "wrong", 40)).toBe(done);
  });
});

describe("the learner may say otherwise", () => {
  test("the card is as if it had been rated so at once, and mastery stays", () => {
    const done = marks(begun, "right", 30);
    const easier = rated(rated(done, 1, scheduler), 4, scheduler);
    expect(skillOf(easier)?.card).toMatchObject({ reps: 1, lapses: 0, scheduledDays: 4 });
    expect(easier.log).toHaveLength(1);
    expect(attemptOn(easier)).toMatchObject({ rating: 4, chosen: true, seconds: 30 });
    expect(skillOf(easier)?.steps).toEqual(skillOf(done)?.steps);
    expect(skillOf(easier)?.steps).toHaveLength(1);
  });

  test("what each rating leads to is known before", () => {
    const done = marks(begun, "right", 30);
    expect(dueWith(done, 1, scheduler)).toBe("2026-11-23T09:00:30.000Z");
    expect(dueWith(done, 4, scheduler)).toBe("2026-11-26T09:00:30.000Z");
  });
});

test("an exercise that is left is no attempt, and its numbers are met", () => {
  const without = left(begun, scheduler, at(5));
  expect(without.open).toBeUndefined();
  expect(skillOf(without)).toBeUndefined();
  expect(without.log).toMatchObject([{ outcome: "left", variant: 5 }]);
});

test("all parts have to be right, and one that is wrong is wrong", () => {
  const said = (...verdicts: readonly (string | undefined)[]) =>
    outcomeOf(verdicts.map((verdict) => (verdict === undefined ? undefined : { verdict })));
  expect(said("right", "right")).toBe("right");
  expect(said("right", "wrong")).toBe("wrong");
  expect(said("right", undefined)).toBeUndefined();
  expect(said("right", "unreadable")).toBeUndefined();
  expect(said("rounded")).toBeUndefined();
  expect(said()).toBeUndefined();
});

test("when something comes back is said in calendar days", () => {
  const evening = new Date(2026, 10, 22, 23, 0);
  const said = (...when: [number, number, number, number]) =>
    whenSaid(new Date(...when).toISOString(), evening);
  expect(said(2026, 10, 22, 23)).toBe("today");
  expect(said(2026, 10, 23, 1)).toBe("tomorrow");
  expect(said(2026, 10, 27, 9)).toBe("in 5 days");
  expect(said(2027, 2, 3, 9)).toBe("on 3 March 2027");
});
