import { analyse, layers, place } from "@calc";
import fc from "fast-check";
import { expect, test } from "vitest";
import { windowSize } from "../../../src/reading/printed/windowSize.ts";

const upTo = (most: number) => fc.integer({ min: 1, max: most });

test("a window has as many places as calc’s own rule gives it", () => {
  fc.assert(
    fc.property(upTo(60), upTo(7), upTo(5), upTo(3), (more, kernelSize, stride, padding) => {
      const size = kernelSize + more;
      const placed = place(layers.conv1d, { outChannels: 1, kernelSize, stride, padding });
      const analysis = analyse(placed, [1, size]);
      const places = windowSize(size, kernelSize, stride, 2 * padding);
      expect(analysis.ok && analysis.output.map(Number)).toEqual([1, places]);
    }),
  );
});

test("28 values have 26 places for a window of three: it begins at 0 … 25", () => {
  expect(windowSize(28, 3, 1)).toBe(26);
});
