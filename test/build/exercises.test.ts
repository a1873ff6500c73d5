import type { Written } from "@exercises";
import { describe, expect, test } from "vitest";
import { checkGroups } from "../../src/build/exercises/checkGroups.ts";
import { clashesIn } from "../../src/build/exercises/clashes.ts";
import { spreadOf } from "../../src/build/exercises/spread.ts";
import { neverTold, tell, tellAll } from "../../src/build/exercises/tell.ts";

type Wrong = readonly [value: number, because: string];

/** An exercise whose variants have these answers and these wrong numbers. */
const written = (
  ...variants: readonly (readonly [answer: number, mistakes: readonly Wrong[]])[]
): Written => ({
  title: "Places",
  revision: 1,
  prompt: [],
  asking: [{ asked: "the output size", unit: "" }],
  variants: variants.map(([answer, mistakes]) => ({
    numbers: ["1,000"],
    hints: [],
    working: [],
    parts: [
      {
        answer: String(answer),
        neighbours: [],
        marked: {
          answer: String(answer),
          mistakes: mistakes.map(([value, because]) => ({ value: String(value), because })),
        },
      },
    ],
  })),
});

describe("mistakes that clash", () => {
  test("are pairs with the same number, by how many variants have it", () => {
    const { mistakes, pairs } = clashesIn(
      written(
        [
          55,
          [
            [54, "One too few."],
            [56, "That rounds up."],
            [54, "That is the stride of 4."],
          ],
        ],
        [
          20,
          [
            [19, "One too few."],
            [21, "That rounds up."],
            [19, "That is the stride of 3."],
          ],
        ],
        [
          30,
          [
            [29, "One too few."],
            [29, "That rounds up."],
            [28, "That is the stride of 1,000."],
          ],
        ],
      ),
    );
    // The third is one mistake with the numbers of each variant.
    expect(mistakes.map(({ because, variants }) => [because, variants])).toEqual([
      ["One too few.", 3],
      ["That rounds up.", 3],
      ["That is the stride of 4.", 3],
    ]);
    expect(pairs).toEqual([
      { one: 0, other: 2, variants: 2 },
      { one: 0, other: 1, variants: 1 },
    ]);
  });

  test("are none along two axes of a shape", () => {
    const { variants, ...exercise } = written([0, []]);
    const mistakes = [0, 1].map((axis) => ({ value: "54", because: "One too few.", axis }));
    const marked = { answer: ["55", "55"], axes: ["height", "width"], mistakes };
    const part = { answer: "55 × 55", neighbours: [], marked };
    const shape = { ...exercise, variants: variants.map((each) => ({ ...each, parts: [part] })) };
    expect(clashesIn(shape)).toMatchObject({
      mistakes: [{ variants: 1 }, { variants: 1 }],
      pairs: [],
    });
  });

  test("are told apart where a network says the same of each layer", () => {
    const because = [54, 53].map((value, layer): Wrong => [value, `Without conv${layer + 1}.`]);
    expect(clashesIn(written([55, because])).mistakes).toHaveLength(2);
  });
});

const told = (name: string, exercise: Written, of: number) => ({
  name,
  variants: exercise.variants.length,
  of,
  spread: spreadOf(exercise),
  ...clashesIn(exercise),
});

const places = told(
  "places",
  written(
    [
      55,
      [
        [54, "One too few."],
        [54, "That rounds down."],
        [55, "Never."],
        [1000, "The row."],
      ],
    ],
    [
      20,
      [
        [19, "One too few."],
        [18, "That rounds down."],
        [-1, "Never."],
        [1000, "The row."],
      ],
    ],
  ),
  40,
);
const rows = told("rows-of-a-network", written([7, []]), 1);

test("the report has a line for each exercise, and a sum", () => {
  // Without zeros at the end, the question’s 1,000 is one digit more than those of 55, of 20 and of 7.
  expect(tell([places, rows])).toMatchInlineSnapshot(`
    "                   variants        of  mistakes   clashes    digits     drawn  mistake = mistake: in variants
    places                    2        40         4         1       2–3       2–3  1=2: 1
    rows-of-a-network         1         1         0         0         2         2
    2 exercises               3        41         4         1"
  `);
});

test("a mistake of which nobody can hear is named, with its sentence", () => {
  expect(neverTold([places, rows])).toEqual([
    "places: nobody is told of mistake 3, “Never.”: its number is the answer, or can’t be typed.",
  ]);
});

test("the whole of it says of each mistake where it can be made, and what it equals", () => {
  expect(tellAll([places])).toMatchInlineSnapshot(`
    "places: 2 variants of 40 combinations
        1. One too few.
           in 2, = 2 in 1
        2. That rounds down.
           in 2, = 1 in 1
        3. Never.
           in 2, never told in 2
        4. The row.
           in 2, in the question of 2"
  `);
});

describe("exercises of one group", () => {
  const grouped = (name: string, group: string, ...units: number[]) => ({
    ...{ name, group },
    locked: { vary: ["units"], values: [[], ...units.map((each) => [each])] },
  });

  test("vary alike", () => {
    expect(() => {
      checkGroups([grouped("gru", "gates", 8, 16), grouped("lstm", "gates", 8, 16)]);
      checkGroups([grouped("gru", "gates", 8, 16), grouped("lstm", "others", 4)]);
    }).not.toThrow();
  });

  test("or the build stops, and says which does not", () => {
    expect(() => {
      checkGroups([grouped("gru", "gates", 8, 16), grouped("lstm", "gates", 16, 8)]);
    }).toThrow(
      /exercises\/lstm\.yaml: it is in the group “gates” with “gru”, and varies otherwise/,
    );
  });
});
