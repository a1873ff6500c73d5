import { describe, expect, it } from "vitest";
import { describeLook, tableOf } from "@widgets/figures/kernelGrid/sentences.ts";
import { leftOut } from "@widgets/figures/kernelGrid/maps.ts";
import { sweepOf } from "@widgets/figures/kernelGrid/sweep.ts";
import { valuesOf } from "../convolved.ts";

const sweep = (choices: object, input = [1, 7, 7]) =>
  sweepOf(valuesOf("conv2d", input, { outChannels: 1, kernelSize: 3, ...choices }), "edge");

describe("describeLook", () => {
  it("says what comes out at a place, and what of it is padding", () => {
    expect(describeLook(sweep({ padding: 1 }), { from: "output", index: 0 })).toBe(
      "Place 1 of 49, row 1, column 1 of the output: the 9 products add up to 11. Of these values, 5 are padding, so 0.",
    );
  });

  it("says that a weight is used everywhere", () => {
    expect(describeLook(sweep({ stride: 2 }), { from: "weight", index: 0 })).toBe(
      "The weight −1 in row 1, column 1 of the kernel is used at all 9 places: one weight, learned once.",
    );
  });

  it("says who reads a value", () => {
    const at = (index: number, choices: object, input?: number[]) =>
      describeLook(sweep(choices, input), { from: "pixel", index });
    expect(at(0, {})).toMatch(/^The value 3 in row 1, column 1 .* is read at one place of 25\.$/);
    // Row 3, column 3: three of the rows and three of the columns of places.
    expect(at(16, {})).toMatch(/is read at 9 of 25 places, each time by another weight\.$/);
    expect(at(35, { stride: 2 }, [1, 6, 7])).toMatch(/left over.*the floor drops it\.$/);
    expect(at(1, { kernelSize: 1, stride: 2 })).toMatch(/at no place: the kernel steps over it\.$/);
  });

  it("says what a picture of one channel leaves out", () => {
    const rgb = valuesOf("conv2d", [3, 7, 7], { outChannels: 8, kernelSize: 3 });
    expect(leftOut(rgb, 0)).toMatch(/one of the 3 channels/);
    expect(leftOut(valuesOf("conv2d", [1, 7, 7], { outChannels: 8, kernelSize: 3 }), 0)).toBe("");
    const depth = valuesOf("depthwiseConv2d", [3, 7, 7], { kernelSize: 3, depthMultiplier: 2 });
    expect(leftOut(depth, 3)).toMatch(/channel 2 of 3 .* map 4 of 6/);
  });
});

it("the table has each product and their sum", () => {
  const { rows } = tableOf(sweep({ padding: 1 }), [0, 0]);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual(["padding", "0", "−1", "0"]);
  expect(rows[8]).toEqual(["row 2, column 2", "8", "1", "8"]);
  expect(rows[9]).toEqual(["sum", "", "", "11"]);
});
