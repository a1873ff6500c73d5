import { markItem, type Assignment, type Event } from "@assignments";
import type { Posed } from "@exercises";
import { describe, expect, test } from "vitest";
import { homework } from "./samples.ts";

const number = (answer: bigint, because: Record<string, bigint> = {}) => ({
  answer: String(answer),
  marked: {
    answer,
    mistakes: Object.entries(because).map(([sentence, value]) => ({ value, because: sentence })),
  },
  neighbours: [],
});
/** 11 · 11 · 3 · 96 + 96 = 34,944, and 34,848 without the biases. */
const one: Posed = {
  numbers: [],
  hints: [],
  parts: [number(34_944n, { "No biases.": 34_848n })],
  working: [],
};
const three: Posed = { ...one, parts: [number(1n), number(2n), number(3n)] };

const answers = (...typed: readonly (string | readonly string[])[]): Event[] =>
  typed.map((each, at) => ({
    kind: "answer",
    at,
    item: 0,
    typed: typeof each === "string" ? [each] : each,
  }));
const set = (change: Partial<Assignment>): Assignment => ({ ...homework, ...change });

test("right at once is all of the points", () => {
  expect(markItem(homework, 0, one, answers("34,944"))).toEqual({
    points: 2,
    score: 2,
    tries: 1,
    hints: 0,
    state: "right",
    typed: ["34,944"],
    mistakes: [],
    credits: [1],
    at: 0,
  });
});

test("what can’t be read, or is only rounded, costs no try", () => {
  const marked = markItem(homework, 0, one, answers("", "many", "35k", "34,848", "34944"));
  expect(marked).toMatchObject({ score: 2, tries: 2, state: "right", mistakes: ["No biases."] });
});

test("an answer after the last try doesn’t count", () => {
  const marked = markItem(homework, 0, one, answers("1", "2", "34944"));
  expect(marked).toMatchObject({ score: 0, tries: 2, state: "wrong", typed: ["2"] });
  const free = markItem(set({ tries: 0 }), 0, one, answers("1", "2", "34944"));
  expect(free).toMatchObject({ score: 2, tries: 3, state: "right" });
});

test("nor does one after the right one", () => {
  expect(markItem(homework, 0, one, answers("34944", "1"))).toMatchObject({
    score: 2,
    tries: 1,
    typed: ["34944"],
  });
});

test("the best try gives the points, shared evenly among the parts, to the cent", () => {
  const marked = markItem(homework, 0, three, answers(["1", "0", "0"], ["0", "0", "0"]));
  // A third of 2 points.
  expect(marked).toMatchObject({ score: 0.67, tries: 2, state: "partly" });
});

describe("a part that would be right if an earlier one were", () => {
  const said = "This would be right if your weights were right.";
  /** 10 weights and 2 biases: whoever counts 12 weights gets 14 for 12 parameters. */
  const follows = [{ from: 0, lines: [{ axis: 0, times: 1, plus: 2, over: 1 }], said }];
  const two: Posed = { ...one, parts: [number(10n), { ...number(12n), follows }] };
  const second = set({ form: 2 });

  test("is worth half, and told so", () => {
    // None of the first part and half of the second: a quarter of 2 points.
    expect(markItem(second, 0, two, answers(["12", "14"]))).toMatchObject({
      score: 0.5,
      state: "partly",
      credits: [0, 0.5],
      mistakes: [said],
      partMistakes: [[], [said]],
    });
  });

  test("is worth nothing in a link of the first form, for those stay as they were", () => {
    expect(markItem(homework, 0, two, answers(["12", "14"]))).toMatchObject({
      score: 0,
      state: "wrong",
      credits: [0, 0],
    });
  });

  test("counts less than a part that is right, in whichever try", () => {
    const tried = answers(["12", "14"], ["10", "14"]);
    expect(markItem(second, 0, two, tried)).toMatchObject({ score: 1, credits: [1, 0] });
  });
});

describe("only what belongs to it counts", () => {
  test("answers to other exercises don’t", () => {
    const others = answers("34944").map((event) => ({ ...event, item: 1 }));
    expect(markItem(homework, 0, one, others)).toMatchObject({ tries: 0, state: "open", score: 0 });
  });
  test("hints are counted, and cost nothing", () => {
    const hint: Event = { kind: "hint", at: 0, item: 0 };
    const events = [hint, hint, ...answers("34944")];
    expect(markItem(homework, 0, one, events)).toMatchObject({ hints: 2, score: 2 });
  });
  test("parts that an answer leaves out are empty, and those that there are not are passed over", () => {
    expect(markItem(homework, 0, three, answers(["1"]))).toMatchObject({ score: 0.67 });
    expect(markItem(homework, 0, one, answers(["34944", "5"]))).toMatchObject({ score: 2 });
  });
});
