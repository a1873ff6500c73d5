import { describeValue, placeSum } from "@widgets/figures/shapeBlocks/describeValue.ts";
import { arrowKey } from "@widgets/figures/shapeBlocks/arrowKeys.ts";
import { slotsOf } from "@widgets/figures/shapeBlocks/slots.ts";
import {
  axesIn,
  countOf,
  pickedAt,
  placeOf,
  stridesOf,
  tensorOf,
} from "@widgets/figures/shapeBlocks/tensor.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

const conv = workedLayer("conv2d", { outChannels: 1, kernelSize: 3 }, [3, 4, 5]);
const image = tensorOf(conv.inputs[0] ?? [], conv.values, 2);
const recurrent = workedLayer("simpleRnn", { units: 3 }, [5, 4]);
const series = tensorOf(recurrent.inputs[0] ?? [], recurrent.values, 2);
const picked = { example: 1, channel: 2, where: [3, 4] };

test("the last value of two 3 × 4 × 5 images stands at place 119 in both orders", () => {
  expect(countOf(image)).toBe(2 * 3 * 4 * 5);
  expect(placeOf(axesIn(image, "first", picked))).toBe(119);
  expect(placeOf(axesIn(image, "last", picked))).toBe(119);
});

test("the place is worked out from the indices, axis by axis", () => {
  const axes = axesIn(image, "first", { ...picked, channel: 1 });
  expect(placeSum(axes)).toBe("((1·3 + 1)·4 + 3)·5 + 4");
  expect(placeOf(axes)).toBe(((1 * 3 + 1) * 4 + 3) * 5 + 4);
});

test("with channels last the next channel is the next value, with channels first a plane away", () => {
  expect(stridesOf(axesIn(image, "last", picked))).toEqual([60, 15, 3, 1]);
  expect(stridesOf(axesIn(image, "first", picked))).toEqual([60, 20, 5, 1]);
});

test("a place and its value belong to each other in each order", () => {
  const order = fc.constantFrom("first" as const, "last" as const);
  fc.assert(
    fc.property(order, fc.nat(119), (each, place) => {
      expect(placeOf(axesIn(image, each, pickedAt(image, each, place)))).toBe(place);
    }),
  );
});

test("a sequence has time steps and features, its features last", () => {
  expect(series).toMatchObject({
    own: "last",
    channels: 4,
    others: [5],
    otherNames: ["time step"],
  });
  const caption = describeValue(series, "last", { example: 0, channel: 1, where: [2] });
  expect(caption).toContain("example 0, time step 2, feature 1");
  expect(caption).toContain("place 9 ");
});

test("arrow keys move as the blocks are drawn", () => {
  const at = { example: 0, channel: 1, where: [2, 2] };
  expect(arrowKey("ArrowRight", image, "first", at)?.where).toEqual([2, 3]);
  expect(arrowKey("ArrowUp", image, "first", at)?.where).toEqual([1, 2]);
  expect(arrowKey("PageDown", image, "first", at)?.channel).toBe(2);
  expect(arrowKey("ArrowRight", series, "last", { ...at, where: [2] })?.channel).toBe(2);
  expect(arrowKey("x", image, "first", at)).toBeUndefined();
});

test("a long axis is cut, and shows the chosen index all the same", () => {
  expect(slotsOf(5, 6, 0).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(slotsOf(224, 6, 112)).toEqual([
    ...[0, 1, 2, 3].map((index) => ({ index, rest: false })),
    { index: 112, rest: true },
    { index: 223, rest: false },
  ]);
});
