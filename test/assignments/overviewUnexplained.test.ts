import { markItem, overviewOf, type Event } from "@assignments";
import type { Posed } from "@exercises";
import { describe, expect, test } from "vitest";
import { homework } from "./samples.ts";
import { eventsOf, fileOf, givenTo, student, verified } from "./verifySamples.ts";

/** 11 · 11 · 3 · 96 + 96 = 34,944, and 34,848 without the biases; and 96 filters. */
const posed: Posed = {
  numbers: [],
  hints: [],
  working: [],
  parts: [
    {
      answer: "34,944",
      marked: { answer: 34_944n, mistakes: [{ value: 34_848n, because: "No biases." }] },
      neighbours: [],
    },
    { answer: "96", marked: { answer: 96n, mistakes: [] }, neighbours: [] },
  ],
};
const unexplained = (...typed: readonly string[][]) =>
  markItem(
    { ...homework, tries: 3 },
    0,
    posed,
    typed.map((each, at): Event => ({ kind: "answer", at, item: 0, typed: each })),
  ).unexplained;

describe("a wrong answer that no mistake explains is known with its part", () => {
  test("as it was read, however it was typed", () => {
    expect(unexplained(["35 000", "95"], ["34848", "96"], ["many", "3"])).toEqual([
      { part: 0, text: "35,000" },
      { part: 1, text: "95" },
      { part: 1, text: "3" },
    ]);
  });

  test("not one that is explained, right, unreadable, or after the last try", () => {
    expect(unexplained(["34848", "96"], ["many", ""])).toBeUndefined();
    expect(
      unexplained(["34848", "96"], ["34848", "96"], ["34848", "96"], ["1", "1"]),
    ).toBeUndefined();
  });

  test("as it stands there, of options that are names", () => {
    const options = ["conv1", "conv2"];
    const part = { answer: "conv1", marked: { answer: 1n, mistakes: [] }, neighbours: [] };
    const choice = { ...posed, parts: [{ ...part, options, isNamed: true }] };
    const chosen: Event = { kind: "answer", at: 0, item: 0, typed: ["conv2"] };
    expect(markItem(homework, 0, choice, [chosen]).unexplained).toEqual([
      { part: 0, text: "conv2" },
    ]);
  });
});

test("the three that most students wrote are named, each student once", async () => {
  const writing = async (name: string, ...typed: readonly string[]) =>
    fileOf(student(name), {
      events: typed.flatMap((text, at) => eventsOf([text], at * 200_000)),
      claimed: [0, 0, 0],
    });
  const [known = 0] = givenTo(student("Fay"));
  const { entries, asked } = await verified({
    "a.json": await writing("Ada", "7", "7", "8"),
    "b.json": await writing("Ben", "7", "9"),
    "c.json": await writing("Cleo", "7", "8"),
    "d.json": await writing("Dan", "9", "8", "6"),
    // With its mistake, which leaves out the biases.
    "f.json": await writing("Fay", String(200 + known)),
  });
  // 7 and 8 are by three of the five, 9 by two, and 6 by one.
  expect(overviewOf(entries, 0)).toMatchObject({
    answered: 5,
    unexplained: [
      {
        part: 0,
        students: 4,
        texts: [
          { text: "7", students: 3 },
          { text: "8", students: 3 },
          { text: "9", students: 2 },
        ],
      },
    ],
  });
  expect(overviewOf(entries, 1).unexplained).toEqual([]);
  expect(asked).toEqual([["how many"], ["how many"], ["how many"]]);
});
