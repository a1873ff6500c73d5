import fc from "fast-check";
import { expect, test } from "vitest";
import { describeLookup, lookUp, rowsIn, tableOfLookups } from "@widgets/figures/embeddingTable.ts";
import { drawnRows, placeTable, shadeOf } from "@widgets/figures/embeddingTable/places.ts";
import { workedLayer } from "./workedLayer.ts";

const bert = lookUp(workedLayer("embedding", { vocabulary: 30_522, outFeatures: 768 }, [128]));
const small = (vocabulary: number, positions = 6) =>
  lookUp(workedLayer("embedding", { vocabulary, outFeatures: 4 }, [positions]));

test("the table has V · D parameters, and a lookup multiplies nothing", () => {
  expect(bert).toMatchObject({ params: "23,440,896", macs: "0" }); // 30,522 · 768
  expect(describeLookup(bert, 0)).toContain("nothing is multiplied");
});

test("a word that comes twice reads the same row twice", () => {
  expect(describeLookup(bert, 4)).toContain("It is the same row as at position 1.");
  expect(describeLookup(bert, 3)).not.toContain("same row");
});

test("every word’s row is in the table, and different words have different rows where there are five", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), (vocabulary) => {
      const rows = Object.values(rowsIn(vocabulary));
      for (const row of rows) {
        expect(row).toBeGreaterThanOrEqual(0n);
        expect(row).toBeLessThan(vocabulary);
      }
      if (vocabulary >= 5n) expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});

test("a vocabulary too small for the sentence says that words share a row", () => {
  expect(describeLookup(small(3), 1)).toContain("no row of its own for each word");
});

test("the rows that are read are drawn, with the first and the last; gaps stand for the others", () => {
  expect(drawnRows(bert)).toEqual([
    0n,
    undefined,
    1996n,
    undefined,
    2006n,
    undefined,
    2938n,
    undefined,
    4937n,
    undefined,
    13523n,
    undefined,
    30521n,
  ]);
  expect(drawnRows(small(3))).toEqual([0n, 1n, 2n]);
});

test("a short input has a short sentence, a long one ends with “…”", () => {
  expect(small(100, 2).tokens.map(({ word }) => word)).toEqual(["the", "cat"]);
  expect(tableOfLookups(bert).rows.at(-1)?.[0]).toBe("…");
  expect(tableOfLookups(small(100)).rows).toHaveLength(6);
});

test("the same place of the table always has the same shade", () => {
  expect(shadeOf(1996n, 3)).toBe(shadeOf(1996n, 3));
  for (const column of [0, 1, 2, 3]) {
    expect(shadeOf(7n, column)).toBeGreaterThanOrEqual(0);
    expect(shadeOf(7n, column)).toBeLessThanOrEqual(1);
  }
});

test.each([254, 270, 320, 860])("everything stays within %i px", (width) => {
  for (const lookup of [bert, small(3), small(1_000_000)]) {
    const { outLeft, rowWidth, tableLeft, left } = placeTable(lookup, width);
    expect(left + outLeft + rowWidth + 3).toBeLessThanOrEqual(width);
    expect(left + tableLeft + rowWidth + 3).toBeLessThanOrEqual(width);
  }
});
