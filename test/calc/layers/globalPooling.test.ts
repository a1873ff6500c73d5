import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

const { adaptiveAvgPool, adaptiveMaxPool, globalAvgPool, globalMaxPool } = layers;

test.each([globalAvgPool, globalMaxPool])("$name leaves one number for each channel", (pool) => {
  for (const input of [
    [2048, 7],
    [2048, 7, 7],
    [2048, 4, 7, 7],
  ]) {
    expect(workedOut(pool, {}, input)).toMatchObject({ output: [2048], params: 0, macs: 0 });
  }
  expect(workedOut(pool, { keepAxes: true }, [2048, 7, 7]).output).toEqual([2048, 1, 1]);
});

test.each([adaptiveAvgPool, adaptiveMaxPool])("$name gives the size that is asked for", (pool) => {
  expect(workedOut(pool, { outSize: [6, 9] }, [64, 13, 13]).output).toEqual([64, 6, 9]);
  expect(workedOut(pool, { outSize: "keep" }, [64, 13, 12]).output).toEqual([64, 13, 12]);
});
