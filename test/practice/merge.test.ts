import { expect, test } from "vitest";
import { broughtBack, broughtBy, merge, put, type Progress } from "@practice";
import { attemptWith, progressWith } from "./attempts.ts";

const early = attemptWith({ id: "early", at: "2026-11-01T09:00:00.000Z" });
const late = attemptWith({ id: "late", at: "2026-11-20T09:00:00.000Z" });
const mine: Progress = { ...progressWith({ "a/one": 5, "b/two": 1 }), log: [late] };
const theirs: Progress = {
  ...progressWith({ "a/one": 2, "b/two": 3, "c/three": 1 }),
  log: [early],
};

test("of each skill the one with more attempts wins, and the logs are united in their order", () => {
  const { skills, log } = merge(mine, theirs);
  const attempts = Object.entries(skills).map(([name, record]) => [name, record.attempts]);
  expect(Object.fromEntries(attempts)).toEqual({ "a/one": 5, "b/two": 3, "c/three": 1 });
  expect(log.map(({ id }) => id)).toEqual(["early", "late"]);
  expect(broughtBy(mine, theirs)).toEqual({ skills: 2, attempts: 1 });
});

test("where both have the same, mine holds, and merging again changes nothing", () => {
  const rated = { ...mine, log: [{ ...late, rating: 4 as const }] };
  expect(merge(rated, { ...mine, log: [late] }).log).toEqual(rated.log);
  const once = merge(mine, theirs);
  expect(merge(once, theirs)).toEqual(once);
  expect(broughtBy(once, theirs)).toEqual({ skills: 0, attempts: 0 });
});

test("fields that this version does not know come along, and what is open there does not", () => {
  const other = { ...theirs, colour: "green", open: { skill: "a/one" } } as unknown as Progress;
  const both = merge(mine, other);
  expect(both).toHaveProperty("colour", "green");
  expect(both.open).toBeUndefined();
});

test("what was forgotten comes back with what was practised since, and is open as it was", () => {
  const what = { skill: "a/one", exercise: "one", revision: 1, variant: 2, fresh: true };
  const forgotten = put(theirs, what, new Date("2026-11-21T09:00:00.000Z"));
  const back = broughtBack(mine, forgotten);
  expect(back.log.map(({ id }) => id)).toEqual(["early", "late"]);
  expect(back.open).toEqual(forgotten.open);
  const other = put(mine, { ...what, variant: 3 }, new Date("2026-11-22T09:00:00.000Z"));
  expect(broughtBack(other, forgotten).open).toEqual(other.open);
});
