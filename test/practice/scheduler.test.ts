import { default_w, generatorParameters } from "ts-fsrs";
import { expect, test } from "vitest";
import { loadScheduler, parameters, reschedule, type Card } from "@practice";
import { attemptWith, plainScheduler, progressWith } from "./attempts.ts";

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));

test("the parameters that are written down are the library’s own, without fuzz and minutes", () => {
  const own = generatorParameters({ enable_short_term: false });
  expect(parameters.w).toEqual(default_w);
  expect(parameters.request_retention).toBe(own.request_retention);
  expect(parameters.maximum_interval).toBe(own.maximum_interval);
  expect(parameters.enable_fuzz).toBe(false);
});

// FSRS-6: a first stability is w[rating − 1] days, and nine in ten are remembered after just that time.
test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 8],
] as const)("rated %i at first it comes back in about w days, %i", async (rating, days) => {
  const { next } = await loadScheduler();
  const card = next(undefined, rating, at(1));
  expect(card.stability).toBeCloseTo(parameters.w[rating - 1] ?? 0, 4);
  // Whole days, and each rating at least a day after the one below it.
  expect(card.scheduledDays).toBe(days);
  expect(card.due).toBe(at(1 + days).toISOString());
});

test("what is known comes back later each time, what is forgotten soon", async () => {
  const { next } = await loadScheduler();
  const once = next(undefined, 3, at(1));
  const twice = next(once, 3, new Date(once.due));
  expect(twice.scheduledDays).toBeGreaterThan(2 * once.scheduledDays);
  const forgotten = next(twice, 1, new Date(twice.due));
  expect(forgotten.scheduledDays).toBeLessThan(once.scheduledDays + 1);
  expect(forgotten.lapses).toBe(1);
});

test("a clock that was set back harms no card", async () => {
  const { next } = await loadScheduler();
  const card = next(undefined, 3, at(20));
  const back = next(card, 3, at(2));
  expect(back.lastReview).toBe(card.lastReview);
  expect(Date.parse(back.due)).toBeGreaterThan(at(20).getTime());
});

test("another scheduler works the cards out anew from the log, where that is whole", () => {
  const log = [
    attemptWith({ id: "a", at: at(1).toISOString(), rating: 1 }),
    attemptWith({ id: "left", outcome: "left", rating: undefined }),
    attemptWith({ id: "b", at: at(5).toISOString(), rating: 3 }),
    attemptWith({ id: "c", skill: "pooling/pooling", rating: 3 }),
  ];
  const before = progressWith({ "convolution/padding": 2, "pooling/pooling": 7 });
  const { skills, scheduler } = reschedule({ ...before, log }, plainScheduler);
  expect(skills["convolution/padding"]?.card).toMatchObject({
    reps: 2,
    lapses: 1,
    due: at(8).toISOString(),
  } satisfies Partial<Card>);
  expect(skills["pooling/pooling"]).toBe(before.skills["pooling/pooling"]);
  expect(scheduler).toBe(plainScheduler.note);
});
