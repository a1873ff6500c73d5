import { conv2d, layers, place, receptiveFields, summarise, valuesOf } from "@calc";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut, nearest } from "@widgets/figures/receptiveField/layOut.ts";
import { levelsOf, type Level } from "@widgets/figures/receptiveField/levels.ts";
import { lightsOf } from "@widgets/figures/receptiveField/lights.ts";
import {
  captionOf,
  levelText,
  spanOf,
  tableOf,
} from "@widgets/figures/receptiveField/sentences.ts";

type Choices = Readonly<Record<string, number>>;
const { maxPool2d } = layers;

function chain(size: number, ...steps: readonly Choices[]) {
  const nodes = Object.fromEntries(
    steps.map((choices, index) => [`layer${index}`, place(conv2d, { outChannels: 1, ...choices })]),
  );
  const { rows } = summarise({ name: "chain", input: [1, size, size], nodes });
  const worked = rows.map((row) => ({ values: valuesOf(row) }));
  const names = rows.map(({ name }) => name);
  return { rows, levels: (value: number, at?: number) => levelsOf(names, worked, value, at) };
}

const choices = fc.record({
  kernelSize: fc.integer({ min: 1, max: 5 }),
  stride: fc.integer({ min: 1, max: 4 }),
  dilation: fc.integer({ min: 1, max: 3 }),
  padding: fc.integer({ min: 0, max: 2 }),
});

test("what value 0 sees has the size, the start and the jump of the closed form", () => {
  fc.assert(
    fc.property(fc.array(choices, { minLength: 1, maxLength: 4 }), (steps) => {
      const { rows, levels } = chain(400, ...steps);
      if (rows.length < steps.length) return;
      const fields = receptiveFields(rows);
      const [input, ...others] = levels(0);
      const field = fields.get(rows.at(-1)?.name ?? "");
      const along = field === "all" ? undefined : field?.[0];
      expect(input && spanOf(input).size).toBe(Number(along?.size));
      expect(input?.first).toBe(Number(along?.start.numerator));
      expect(others.at(-1)?.jump).toBe(Number(along?.jump.numerator));
      expect(others.at(-1)?.field).toBe(Number(along?.size));
    }),
    { numRuns: 60 },
  );
});

describe("two convolutions of 3, the second with stride 2", () => {
  // 3 of the layer below, which see 3 each and overlap: 5 of the input; j = 1 · 1, then · 2.
  const [input, first, second] = chain(15, { kernelSize: 3 }, { kernelSize: 3, stride: 2 }).levels(
    1,
  );
  test("value 1 reads 2 to 4, which see 2 to 6", () => {
    expect(first?.read).toEqual([2, 3, 4]);
    expect(input?.read).toEqual([2, 3, 4, 5, 6]);
  });
  test("its middle lies over input value 4, and its neighbours 2 away", () => {
    expect(second).toMatchObject({ offset: 2, jump: 2 });
  });
});

test("a stride larger than the kernel above it leaves holes, and so does dilation", () => {
  // Values 0 and 1 of the first layer begin 3 apart and read 2 each: 0, 1, 3, 4.
  const [strided] = chain(20, { kernelSize: 2, stride: 3 }, { kernelSize: 2 }).levels(0);
  expect(strided?.read).toEqual([0, 1, 3, 4]);
  expect(strided && spanOf(strided)).toEqual({ size: 5, holes: 1 });
  const [dilated] = chain(20, { kernelSize: 3, dilation: 2 }).levels(0);
  expect(dilated && spanOf(dilated)).toEqual({ size: 5, holes: 2 });
});

test("padding of a middle layer is seen and reads nothing", () => {
  // Value 0 reads -1, 0, 1 of the layer below; -1 is padding, and 0 and 1 see 0 to 3.
  const levels = chain(12, { kernelSize: 3 }, { kernelSize: 3, padding: 1 }).levels(0);
  expect(levels[0]?.read).toEqual([0, 1, 2, 3]);
  expect(levels[0]?.first).toBe(-1);
  // What lies outside is no hole: there is nothing to be read.
  expect(levels[0] && spanOf(levels[0])).toEqual({ size: 5, holes: 0 });
});

test("a value reaches those above that see it, and no others", () => {
  fc.assert(
    fc.property(
      fc.array(choices, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      (steps, row, value) => {
        const { rows, levels } = chain(40, ...steps);
        if (rows.length < steps.length) return;
        const at = row % (steps.length + 1);
        const place = value % (levels(0)[at]?.count ?? 1);
        const seen = levels(place, at);
        for (const [index, { read, count }] of seen.entries()) {
          if (index <= at) continue;
          const seeing = Array.from({ length: count }, (_, each) => each).filter((each) =>
            levels(each, index)[at]?.read.includes(place),
          );
          expect(read).toEqual(seeing);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("what is seen from a middle row ends there, and what is reached begins", () => {
  // Value 2 of the first layer reads 2, 3, 4 and is read by 0, 1, 2 of the second.
  const chained = chain(12, { kernelSize: 3 }, { kernelSize: 3 });
  const levels = chained.levels(2, 1);
  expect(levels.map(({ read }) => read)).toEqual([[2, 3, 4], [2], [0, 1, 2]]);
  expect(captionOf(levels, 2)).toBe(
    "Value 2 of “layer0”, counted from 0, sees 3 values of the input, from 2 to 4. It reaches 3 values of “layer1”, from 0 to 2.",
  );
  expect(levels.map(({ away }) => away)).toEqual([1, 0, 2]);
  expect(captionOf(levels, 1)).not.toContain("reaches");
  expect(captionOf(chained.levels(11, 0), 2)).toBe(
    "Value 11 of the input, counted from 0, reaches 1 value of “layer1”, at 7.",
  );
});

test("a pixel that nobody reads says so, and so does one that is soon forgotten", () => {
  // Windows of 2 in steps of 3 read 0, 1, 3, 4, …, and of seven of these the last is left over.
  const { levels } = chain(20, { kernelSize: 2, stride: 3 }, { kernelSize: 2, stride: 2 });
  expect(captionOf(levels(2, 0), 2)).toBe(
    "Value 2 of the input, counted from 0, is read by no value of “layer0”.",
  );
  expect(tableOf(levels(2, 0)).rows[0]).toEqual(["layer1", "3", "0", "–", "–", "0", "6"]);
  expect(captionOf(levels(19, 0), 2)).toBe(
    "Value 19 of the input, counted from 0, reaches 1 value of “layer0”, at 6. No value of “layer1” reads that.",
  );
  expect(captionOf(levels(6, 1), 2)).toContain("It is read by no value of “layer1”.");
  const { rows } = layOut(levels(2, 0), 600, 2);
  expect(rows.map(({ span }) => span === undefined)).toEqual([false, true, true]);
});

test("a point chooses the value nearest to it, in the row nearest to it", () => {
  const picture = layOut(chain(12, { kernelSize: 3 }, { kernelSize: 3 }).levels(2), 600, 2);
  for (const [at, row] of picture.rows.entries()) {
    for (const [place, x] of row.at.entries()) {
      expect(nearest(picture, x + 3, row.y - 20)).toEqual({ at, place });
    }
  }
});

test("a layer is lit by its own values of the page, and by the strides before it", () => {
  const lights = lightsOf(
    [
      { kernelSize: "wide", stride: "first", padding: "1" },
      { kernelSize: "3", stride: "second", padding: "edge", dilation: "gap" },
    ],
    ["wide", "first", "second", "edge", "gap"],
  );
  expect(lights).toEqual([
    { window: "wide", padding: "", jumpBelow: "", jump: "first" },
    { window: "gap", padding: "edge", jumpBelow: "first", jump: "first second" },
  ]);
});

test("the sentences say size, place, holes and jump", () => {
  const levels = chain(20, { kernelSize: 2, stride: 3 }, { kernelSize: 2, stride: 2 }).levels(1);
  expect(captionOf(levels, 2)).toBe(
    "Value 1 of “layer1”, counted from 0, sees 5 values of the input, from 6 to 10. 1 of them is a hole: no window reads there. The next value’s field begins 6 further on.",
  );
  expect(captionOf(levels, 0)).toContain("counted from 0");
  expect(levels.map(levelText)[0]).toBe("5 values, from 6 to 10, 1 hole");
  expect(tableOf(levels).rows.at(-1)).toEqual(["input", "20", "5", "6", "10", "1", "1"]);
});

test("a pooling is a level like any other", () => {
  const { rows } = summarise({
    name: "pool",
    input: [1, 8, 8],
    nodes: { pool: place(maxPool2d, { kernelSize: 2 }) },
  });
  const levels = levelsOf(
    ["pool"],
    rows.map((row) => ({ values: valuesOf(row) })),
    3,
  );
  expect(levels[0]?.read).toEqual([6, 7]);
});

test("a long row is cropped around what is seen, and no row has more outlines than fit", () => {
  const levels = chain(224, { kernelSize: 3, padding: 1 }, { kernelSize: 3 }).levels(110);
  const wide = layOut(levels, 300, 2);
  expect(wide.cropped).toEqual({ before: true, after: true });
  const dots = (d: string) => d.split("M").length - 1;
  for (const row of wide.rows) expect(dots(row.plain)).toBeLessThan(300 / 7 + 1);
  const input: Level | undefined = levels[0];
  expect(dots(wide.rows[0]?.read ?? "")).toBe(input?.read.length);
});

test("what the first and the last value see outside the input is drawn within the picture", () => {
  // The second reads 4 apart from -1 on; value -1 of the first would see -2 to 0.
  const chained = chain(
    12,
    { kernelSize: 3, padding: 1 },
    { kernelSize: 3, padding: 1, dilation: 4 },
  );
  const last = chained.levels(0).at(-1)?.count ?? 0;
  const pictures = [0, last - 1].map((value) => layOut(chained.levels(value), 600, 2));
  expect(chained.levels(0)[0]?.first).toBe(-2);
  for (const { rows } of pictures) {
    const spans = rows.flatMap(({ span }) => span ?? []);
    expect(spans).toHaveLength(rows.length);
    for (const span of spans) {
      expect(span.from).toBeGreaterThan(0);
      expect(span.to).toBeLessThan(600);
    }
  }
  // Places -2 and -1 before the input, and the one behind it that its own padding adds.
  const dots = (d = "") => d.split("M").length - 1;
  const [input] = pictures[0]?.rows ?? [];
  expect(dots(input?.padding) + dots(input?.paddingRead)).toBe(3);
  // The picture stays where it is, whatever value is chosen.
  expect(pictures[0]?.rows[0]?.at).toEqual(pictures[1]?.rows[0]?.at);
});

test("nothing is lit below where the field has grown to", () => {
  const picture = layOut(chain(12, { kernelSize: 3 }, { kernelSize: 3 }).levels(2), 600, 1);
  expect(picture.rows.map(({ read }) => read === "")).toEqual([true, false, false]);
});
