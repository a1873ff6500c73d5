import { createHash } from "node:crypto";
import { drawnVariant } from "@exercises";
import fc from "fast-check";
import { expect, test } from "vitest";

/** The same in Node’s own words: 52 bits of SHA-256 over the key as JSON. */
const expected = (key: readonly string[], count: number) => {
  const written = `["v1",${key.map((part) => JSON.stringify(part)).join(",")}]`;
  const hash = createHash("sha256").update(written).digest("hex");
  return Number(BigInt(`0x${hash.slice(0, 13)}`) % BigInt(count));
};

test.each([
  [["alexnet-first-layer", "1", "week 3", "ada", "0"], 60],
  [["alexnet-first-layer", "1", "week 3", "ada", "1"], 60],
  [["größe", "1", "", "Łukasz", "0"], 43],
  [["one"], 1],
] as const)("%j of %i is what SHA-256 says", (key, count) => {
  expect(drawnVariant(key, count)).toBe(expected(key, count));
});

test("a draw is one of the variants, whatever the key", () => {
  const keys = fc.array(fc.string({ unit: "binary" }), { minLength: 1 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 5000 }), (key, count) => {
      const drawn = drawnVariant(key, count);
      expect(Number.isSafeInteger(drawn) && drawn >= 0 && drawn < count).toBe(true);
    }),
  );
});

test("no variant is drawn much more often than another", () => {
  const [count, draws] = [20, 10_000];
  const times = new Array<number>(count).fill(0);
  for (let student = 0; student < draws; student += 1) {
    const drawn = drawnVariant(["places", "1", "week 3", `student ${student}`, "0"], count);
    times[drawn] = (times[drawn] ?? 0) + 1;
  }
  const even = draws / count;
  const chiSquare = times.reduce((sum, each) => sum + (each - even) ** 2 / even, 0);
  // With 19 degrees of freedom, chance exceeds 43.8 in one of a thousand; the keys are fixed.
  expect(chiSquare).toBeLessThan(43.8);
});

test("what is joined alike is not the same key", () => {
  const keys = [["ab", "c"], ["a", "bc"], ["abc"], ["a", "b", "c"], ["ab", "", "c"], ['ab","c']];
  const drawn = keys.map((key) => drawnVariant(key, 2 ** 52));
  expect(new Set(drawn).size).toBe(keys.length);
});

test("one more draw moves no other", () => {
  const draw = (name: string) => drawnVariant(["places", "1", "week 3", "ada", name], 60);
  const before = ["numbers", "order"].map(draw);
  const after = ["numbers", "hints", "order"].map(draw);
  expect([after[0], after[2]]).toEqual(before);
});

test("there is nothing to draw of none", () => {
  for (const count of [0, -1, 1.5, Number.NaN]) {
    expect(() => drawnVariant(["places"], count)).toThrow(/one or more/);
  }
});
