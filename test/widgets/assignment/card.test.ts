import type { Standing } from "@assignments";
import { mark, type Verdict } from "@exercises";
import { isTheSame, refusalOf, triesSaid } from "@widgets/assignment/card.ts";
import { describe, expect, test } from "vitest";

test("a field that was never touched is an empty one", () => {
  expect(isTheSame([], ["", ""])).toBe(true);
  expect(isTheSame(["5"], ["5", ""])).toBe(true);
  expect(isTheSame(["5"], ["5", "6"])).toBe(false);
});

describe("an answer is held back", () => {
  /** As the fields of parts whose answers are 1, 2, 3; an empty one of several has no verdict. */
  const held = (typed: readonly string[], isAskedAgain = false) => {
    const verdicts = typed.map((text, place): Verdict | undefined =>
      text === "" && typed.length > 1
        ? undefined
        : mark({ answer: BigInt(place + 1), mistakes: [] }, text),
    );
    return refusalOf(verdicts, typed, isAskedAgain);
  };

  test.each([
    ["that is empty", [""], /Nothing is written/],
    ["of empty parts", ["", ""], /Nothing is written/],
    ["with a part that can’t be read, lest it use a try", ["1", "two"], /^Part 2 can’t be taken/],
    ["with a part that is empty, once", ["1", "", ""], /^2 parts are still empty/],
  ])("%s", (_what, typed, why) => {
    expect(held(typed)).toMatch(why);
  });

  test.each([
    ["right", ["1"]],
    ["wrong", ["5"]],
    ["not to be read, which costs nothing", ["many"]],
    ["full", ["1", "5", "3"]],
  ])("not if it is %s", (_what, typed) => {
    expect(held(typed)).toBeUndefined();
  });

  test("not a second time for its empty parts", () => {
    expect(held(["1", ""], true)).toBeUndefined();
    expect(held(["1", "two"], true)).toMatch(/^Part 2/);
  });
});

test.each<[string, Partial<Standing["marked"]>, Partial<Standing>, string]>([
  ["nothing counted yet", { state: "open" }, {}, ""],
  ["wrong", { state: "wrong", tries: 1 }, { left: 2 }, "2 of 3 tries left."],
  [
    "partly",
    { state: "partly", tries: 1, score: 1 },
    { left: 2 },
    "1 of 2 points so far. 2 of 3 tries left.",
  ],
  ["without end", { state: "wrong", tries: 9 }, {}, "Try again as often as you like."],
  [
    "used up",
    { state: "wrong", tries: 3 },
    { left: 0, isDone: true },
    "That was the last try. 0 of 2 points.",
  ],
  ["right", { state: "right", tries: 1, score: 2 }, { left: 2, isDone: true }, "2 of 2 points."],
])("%s, it says what has come of it", (_what, marked, standing, said) => {
  const whole: Standing = {
    marked: {
      points: 2,
      score: 0,
      tries: 0,
      hints: 0,
      state: "open",
      typed: [],
      mistakes: [],
      credits: [],
      ...marked,
    },
    isDone: false,
    left: undefined,
    last: undefined,
    ...standing,
  };
  expect(triesSaid(whole, 2, true)).toBe(said);
});
