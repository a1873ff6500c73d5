import { describePooling, workedOut } from "@widgets/figures/poolingGrid/describePooling.ts";
import { cellsOf, digitsIn } from "@widgets/figures/poolingGrid/drawnMaps.ts";
import {
  cellAt,
  drawnAxis,
  numberAt,
  pool,
  poolings,
  type DrawnAxis,
} from "@widgets/figures/poolingGrid/pooling.ts";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

function axes(choices: Readonly<Record<string, number>>, sizes: readonly number[], cap = 14) {
  const { values } = workedLayer("maxPool2d", choices, [3, ...sizes]);
  return [drawnAxis(values, 0, 0, cap), drawnAxis(values, 1, 0, cap)] as const;
}
const said = { keeps: "max", countsPadding: true, ceilMode: false } as const;
const firstCaption = (rows: DrawnAxis, columns: DrawnAxis) =>
  describePooling(rows, columns, [0, 0], pool(rows, columns, [0, 0], "max", true), said);

test("a window of two over eleven rows leaves the odd one over", () => {
  const [rows, columns] = axes({ kernelSize: 2, stride: 2 }, [11, 11]);
  expect(rows.windows.places).toHaveLength(5);
  expect(rows.windows.leftOver).toBe(1);
  const caption = firstCaption(rows, columns);
  expect(caption).toContain("Window 1 of 25 reads 4 values");
  expect(caption).toContain("Crossed out: the last row and the last column");
  expect(caption).toContain("so they are lost");
});

test("padding that no window reads is no loss", () => {
  // 10 + 2·1 = 12 padded rows: windows of 3 at 0, 2, 4, 6 and 8 read up to row 10, the last value.
  const [rows, columns] = axes({ kernelSize: 3, stride: 2, padding: 1 }, [10, 10]);
  expect(rows.windows.leftOver).toBe(1);
  const caption = firstCaption(rows, columns);
  expect(caption).toContain("which no window reads: they are padding.");
  expect(caption).not.toContain("lost");
});

test("ceil mode keeps the odd row: its window hangs over the end", () => {
  const [rows, columns] = axes({ kernelSize: 2, stride: 2, ceilMode: 1 }, [11, 11]);
  expect(rows.windows.places).toHaveLength(6);
  // Positions 10 and 11 of 0 to 10: one is there, one is not.
  const { read, nothings, paddings } = pool(rows, columns, [5, 0], "max", true);
  expect([read.length, nothings, paddings]).toEqual([2, 2, 0]);
  expect(cellAt(rows, columns, 11, 0)).toBe("nothing");
});

test("PyTorch drops the window that would begin in the padding behind", () => {
  // 9 + 2·1 = 11 padded rows: ceil mode would put a sixth window at 10, where the padding begins.
  const [rows, columns] = axes({ kernelSize: 2, stride: 2, padding: 1, ceilMode: 1 }, [9, 9]);
  expect(rows.dropped).toBe(10);
  expect(rows.windows.places).toHaveLength(5);
  const pooled = pool(rows, columns, [0, 0], "max", true);
  const caption = describePooling(rows, columns, [0, 0], pooled, { ...said, ceilMode: true });
  expect(caption).toContain("PyTorch drops it");
});

test("the largest is the largest of what is read, and the mean divides by what is counted", () => {
  const [rows, columns] = axes({ kernelSize: 3, stride: 2, padding: 1 }, [7, 7]);
  // At the corner a row and a column are padding: 3 · 3 − 2 · 2 = 5.
  const counted = pool(rows, columns, [0, 0], "mean", true);
  const leftOut = pool(rows, columns, [0, 0], "mean", false);
  const numbers = [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ].map(([row = 0, column = 0]) => numberAt(rows, columns, row, column));
  const sum = numbers.reduce((total, each) => total + each, 0);
  expect([counted.paddings, counted.count, leftOut.count]).toEqual([5, 9, 4]);
  expect(counted.result).toBe(sum / 9);
  expect(leftOut.result).toBe(sum / 4);
  expect(pool(rows, columns, [0, 0], "max", true).result).toBe(Math.max(...numbers));
  expect(workedOut(leftOut, "mean")).toContain(`(${numbers.join(" + ")}) ÷ 4`);
});

test("of a long axis the part around the window is drawn, and its end with what is left over", () => {
  const { values } = workedLayer("maxPool2d", { kernelSize: 2, stride: 2 }, [96, 55, 55]);
  const begin = drawnAxis(values, 0, 0, 12);
  expect(begin).toMatchObject({ from: 0, to: 12, places: [0, 1, 2, 3, 4, 5], isWhole: false });
  const end = drawnAxis(values, 0, 26, 12);
  expect(end.places).toContain(26);
  // 27 windows of 2 read 54 of 55.
  expect(end.to).toBe(55);
});

test("every number of the image is one digit, the same each time", () => {
  const [rows, columns] = axes({ kernelSize: 2, stride: 2 }, [11, 11]);
  for (let at = 0; at < 121; at += 1) {
    const number = numberAt(rows, columns, at % 11, (at - (at % 11)) / 11);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(10);
    expect(Number.isInteger(number)).toBe(true);
  }
});

test("a window as long as the map has all of it drawn, and says so", () => {
  // One place, and 14 positions where 12 are drawn of what goes on.
  const [rows] = axes({ kernelSize: 14, stride: 14 }, [14, 14], 12);
  expect([rows.from, rows.to, rows.isWhole]).toEqual([0, 14, true]);
  const [long] = axes({ kernelSize: 2, stride: 2 }, [30, 30], 12);
  expect(long.isWhole).toBe(false);
});

test("a window is pooled once, however often it is asked for", () => {
  const [rows, columns] = axes({ kernelSize: 2, stride: 2 }, [4, 4]);
  const pooledAt = poolings(rows, columns, "max", true);
  expect(pooledAt([1, 0])).toEqual(pool(rows, columns, [1, 0], "max", true));
  expect(pooledAt([1, 0])).toBe(pooledAt([1, 0]));
});

test("the digits of a map are one text, each in the middle of its square", () => {
  const [rows, columns] = axes({ kernelSize: 1, stride: 1 }, [2, 2]);
  const cells = cellsOf(rows, columns, 10);
  // Squares of 10 have their middles at 5 and 15, row by row.
  expect(digitsIn(cells, 10, ({ row, column }) => 2 * row + column)).toEqual({
    text: "0123",
    x: "5 15 5 15",
    y: "5 5 15 15",
  });
});
