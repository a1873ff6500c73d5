import { describe, expect, test } from "vitest";
import { describeStage, stages, tableOfBlocks } from "@widgets/figures/attentionProjections.ts";
import { attend } from "@widgets/figures/attentionProjections/columns.ts";
import { placeAttention } from "@widgets/figures/attentionProjections/places.ts";
import { threadsOf } from "@widgets/figures/attentionProjections/threads.ts";
import { workedLayer } from "./workedLayer.ts";

const attention = (choices: object = {}, ...inputs: number[][]) =>
  attend(
    workedLayer(
      "multiHeadAttention",
      { heads: 12, ...choices },
      ...(inputs.length > 0 ? inputs : [[197, 768]]),
    ),
  );

describe("what is learned", () => {
  test("is four projections, 4 · (768 · 768 + 768), whatever the number of steps", () => {
    expect(attention().params).toBe("2,362,368");
    expect(attention({}, [9, 768]).params).toBe("2,362,368");
  });

  test("stays the same when more heads divide the same features", () => {
    expect([1, 3, 12, 48].map((heads) => attention({ heads }).params)).toEqual(
      Array(4).fill("2,362,368"),
    );
    expect(describeStage(attention(), 0, 0)).toContain("12 × 64 = 768");
    // One feature can't be cut in another way.
    expect(describeStage(attention({ heads: 1 }, [9, 1]), 0, 0)).not.toContain("another number");
  });

  test("is never as large as the sequence: nothing learned stands above the scores", () => {
    const { columns } = attention({}, [50, 768]);
    const learned = columns.flatMap((column) => column.learned ?? []);
    expect(learned.map(({ index }) => index)).toEqual(["Q", "K", "V", "O"]);
    for (const { rows, columns: across } of learned) expect([rows, across]).not.toContain(50n);
  });

  test("is in the table with its shape", () => {
    expect(tableOfBlocks(attention()).rows[1]).toEqual([
      "query weights",
      "learned",
      "768 × 768",
      "589,824",
      "768",
    ]);
  });
});

describe("the drawing", () => {
  test("has one scale, in which a matrix stands over what it makes", () => {
    const { placed } = placeAttention(attention(), 0, 860);
    const of = (key: string) => placed.find(({ column }) => column.key === key);
    expect(of("Q")?.learned?.width).toBe(of("Q")?.made.width);
    expect(of("Q")?.learned?.height).toBeCloseTo(of("X")?.made.width ?? 0);
    expect((of("X")?.made.width ?? 0) / (of("X")?.made.height ?? 1)).toBeCloseTo(768 / 197);
  });

  test("marks the stripe of a head, and of the key and value that it shares", () => {
    const grouped = attention({ heads: 8, keyValueHeads: 2 }, [6, 64]);
    const stripes = (head: number) =>
      placeAttention(grouped, head, 860).placed.flatMap(({ column, made, stripe }) =>
        stripe ? [[column.key, Math.round((stripe.x - made.x) / stripe.width)]] : [],
      );
    expect(stripes(5)).toEqual([
      ["Q", 5],
      ["K", 1],
      ["V", 1],
      ["Z", 5],
    ]);
  });

  test("leads from the input to queries, keys and values, and from a source of its own if there is one", () => {
    const threads = (...inputs: number[][]) =>
      stages.map(
        (_, stage) => threadsOf(placeAttention(attention({}, ...inputs), 0, 860), stage).length,
      );
    expect(threads([7, 24])).toEqual([3, 2, 2, 1]);
    expect(threads([7, 24], [5, 24], [5, 24])).toEqual([3, 2, 2, 1]);
  });

  test.each([254, 270, 320, 860])("stays within %i px", (width) => {
    for (const each of [
      attention(),
      attention({ heads: 8 }, [2048, 64]),
      attention({ heads: 1 }, [1, 1]),
    ]) {
      for (const { made } of placeAttention(each, 0, width).placed) {
        expect(made.x).toBeGreaterThanOrEqual(0);
        expect(made.x + made.width).toBeLessThanOrEqual(width);
      }
    }
  });
});

test("scores and mixing are said to learn nothing", () => {
  expect(describeStage(attention(), 1, 2)).toContain(
    "head 3 compares 197 queries with 197 keys, each with each",
  );
  expect(describeStage(attention(), 1, 2)).toContain("Nothing here is learned.");
  expect(attention().scores).toBe("465,708"); // 12 · 197 · 197
});

test("one of a thing is said as one", () => {
  const least = attention({ heads: 1 }, [1, 1]);
  const said = [0, 1, 2, 3].map((stage) => describeStage(least, stage, 0)).join(" ");
  expect(said).toContain("with 1 number of each for the one head");
  expect(said).toContain("compares 1 query with 1 key");
  expect(said).not.toMatch(/\b1 (numbers|queries|keys|values|heads)\b/);
});

test("a table’s weights and biases add up to the parameters, with a learned key and value as well", () => {
  const number = (text = "") => Number(text.replaceAll(",", ""));
  for (const each of [
    attention(),
    attention({ heads: 8, biasKeyValue: 1 }, [20, 512], [49, 2048], [49, 2048]),
  ]) {
    const total = tableOfBlocks(each).rows.reduce(
      (sum, row) => sum + number(row[3]) + number(row[4]),
      0,
    );
    expect(total).toBe(number(each.params));
  }
});
