import { longGradebook, withRegrades, type Verified } from "@assignments";
import { expect, test } from "vitest";
import { eventsOf, fileOf, givenTo, rightFor, student, verified } from "./verifySamples.ts";

const ben = student("Ben Okri", "b17");

/** He has the first exercise right, and leaves out the biases in the second; the clock begins in 1970. */
async function results(): Promise<Verified> {
  const [right = ""] = rightFor(ben);
  const mistaken = String(200 + (givenTo(ben)[1] ?? 0));
  const events = eventsOf([right, mistaken], 0);
  return verified({ "b.json": await fileOf(ben, { events, claimed: [1, 0, 0] }) });
}

test("a row for each part, with the mistakes that were made in it and the rule behind them", async () => {
  const all = await results();
  const [one, two, three] = givenTo(ben).map((each) => String(each + 1));
  const biases = 100 + (givenTo(ben)[1] ?? 0);
  expect(longGradebook(all, all.entries)).toEqual([
    [
      ...["Student", "ID", "Assignment", "Item", "Exercise", "Part", "Variant", "Tries", "Hints"],
      ...["Points", "Score", "State", "Mistakes", "Rules", "Time", "Settled"],
    ],
    [
      ...["Ben Okri", "b17", "Week 3", "1", "The first", "1", one, "1", "0"],
      ...["1", "1", "right", "", "", "1970-01-01T00:01:00.000Z", ""],
    ],
    [
      ...["Ben Okri", "b17", "Week 3", "2", "The second", "1", two, "1", "0", "2", "0", "wrong"],
      ...[`That leaves out the ${biases} biases.`, "That leaves out the # biases."],
      ...["1970-01-01T00:03:00.000Z", ""],
    ],
    [
      ...["Ben Okri", "b17", "Week 3", "3", "The third", "1", three, "0", "0"],
      ...["3", "0", "open", "", "", "", ""],
    ],
  ]);
});

test("several parts share the points as they were earned, each with its own mistakes", async () => {
  const all = await results();
  const [entry] = all.entries;
  const [first] = entry?.items ?? [];
  if (!entry || !first) throw new Error("Ben answered.");
  const parts = { ...first, points: 4, score: 3, credits: [1, 0.5], partMistakes: [[], ["Why."]] };
  const [, one, two] = longGradebook(
    { ...all, titles: ["Both"], asked: [["the output", "how many"]] },
    [{ ...entry, items: [parts] }],
  );
  // 2 points each: all of the first, half of the second.
  expect([one, two].map((row = []) => [row[5], row[9], row[10], row[11], row[12]])).toEqual([
    ["1. the output", "2", "2", "right", ""],
    ["2. how many", "2", "1", "partly", "Why."],
  ]);
});

test("what is settled otherwise stands behind each row", async () => {
  const settled = withRegrades(
    await results(),
    new Map([
      [1, "full"],
      [2, "out"],
    ]),
  );
  const rows = longGradebook(settled, settled.entries).slice(1);
  expect(rows.map((row) => [row[10], row[11], row[15]])).toEqual([
    ["1", "right", ""],
    ["2", "wrong", "full marks for all"],
    ["", "not marked", "left out"],
  ]);
});

test("a clock beyond all times leaves its cell empty", async () => {
  const [right = ""] = rightFor(ben);
  const events = eventsOf([right], 9e15);
  const all = await verified({ "b.json": await fileOf(ben, { events }) });
  expect(longGradebook(all, all.entries)[1]?.[14]).toBe("");
});
