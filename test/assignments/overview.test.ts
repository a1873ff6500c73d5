import {
  distributionOf,
  inOrder,
  median,
  mistakeKey,
  overviewOf,
  pageCount,
  pageOf,
} from "@assignments";
import { describe, expect, test } from "vitest";
import { eventsOf, fileOf, givenTo, rightFor, student, verified } from "./verifySamples.ts";

describe("a mistake is the same whatever the numbers in its sentence", () => {
  test.each([
    ["34,848 is the weights alone. Add 96.", "1,204 is the weights alone. Add 7."],
    ["It reads 3 × 11 × 11 places.", "It reads 25 places."],
    ["That is the size for a stride of 2.", "That is the size for a stride of 12."],
    ["All 62\u202f378\u202f344 of them.", "All 5 of them."],
  ])("%s", (one, other) => {
    expect(mistakeKey(one)).toBe(mistakeKey(other));
  });

  test.each([
    [
      "Everything is there except conv1: its 96 are missing.",
      "Everything is there except conv2: its 96 are missing.",
    ],
    ["34,848 is the Conv2D layers alone.", "34,848 is the Dense layers alone."],
  ])("names keep their numbers: %s", (one, other) => {
    expect(mistakeKey(one)).not.toBe(mistakeKey(other));
  });
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 2], 2],
  [[1, 2, 4, 9], 3],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

/** Three students: one right at once, one after leaving out the biases, one who leaves them out and stops. */
async function three() {
  const [ada, ben, cleo] = [student("Ada"), student("Ben"), student("Cleo")];
  const mistaken = (who: typeof ada) => String(200 + (givenTo(who)[0] ?? 0));
  const [benRight = ""] = rightFor(ben);
  const again = { kind: "answer", at: 900_000, item: 0, typed: [benRight] } as const;
  return verified({
    "a.json": await fileOf(ada),
    "b.json": await fileOf(ben, {
      events: [...eventsOf([mistaken(ben)], 1), again],
      claimed: [1],
    }),
    "c.json": await fileOf(cleo, { events: eventsOf([mistaken(cleo)], 2), claimed: [0] }),
  });
}

test("an exercise’s mistakes are counted over all students", async () => {
  const { entries } = await three();
  const { answered, right, rightAtFirst, medianTries, mistakes } = overviewOf(entries, 0);
  // Tries: 1, 2 and 1.
  expect([answered, right, rightAtFirst, medianTries]).toEqual([3, 2, 1, 1]);
  const [mistake, ...others] = mistakes;
  expect(others).toEqual([]);
  expect(mistake?.students).toBe(2);
  expect(mistake?.example).toMatch(/^That leaves out the \d+ biases\.$/);
  expect(overviewOf(entries, 1)).toMatchObject({ answered: 1, right: 1, mistakes: [] });
});

test("scores are spread over tenths, and full marks are in the last", async () => {
  const { entries } = await three();
  // 6, 1 and 0 of 6: 1/6 is 17 %.
  expect(distributionOf(entries)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test("rows are put in order by name, score or exercise", async () => {
  const { entries } = await three();
  const names = (...order: [Parameters<typeof inOrder>[1], boolean]) =>
    inOrder(entries, ...order).map(({ student: { name } }) => name);
  expect(names("student", true)).toEqual(["Cleo", "Ben", "Ada"]);
  expect(names("score", true)).toEqual(["Ada", "Ben", "Cleo"]);
  expect(names("score", false)).toEqual(["Cleo", "Ben", "Ada"]);
  expect(names("tries", true)).toEqual(["Ada", "Ben", "Cleo"]);
  expect(names(0, false)).toEqual(["Cleo", "Ada", "Ben"]);
});

test("a page of a table has a hundred rows", () => {
  const rows = Array.from({ length: 250 }, (_, place) => place);
  expect([0, 1, 100, 101, 250].map(pageCount)).toEqual([1, 1, 1, 2, 3]);
  expect(pageOf(rows, 2)).toEqual(rows.slice(200));
});
