import { layOut, runsOf } from "@widgets/figures/denseAsConvolution/layOut.ts";
import {
  describeStep,
  sameWeights,
  slidingOf,
  stepAt,
  stepsOf,
} from "@widgets/figures/denseAsConvolution/sameWeights.ts";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

const dense = workedLayer("dense", { units: 4096 }, [7 * 7 * 512]);
const conv = workedLayer("conv2d", { outChannels: 4096, kernelSize: 7 }, [512, 7, 7]);
const larger = workedLayer("conv2d", { outChannels: 4096, kernelSize: 7 }, [512, 12, 12]);
const same = sameWeights(dense.values, conv.values);
const sliding = slidingOf(larger.values);

test("VGG’s first dense layer and the 7 × 7 convolution hold the same weights", () => {
  expect(same).toMatchObject({ high: 7, wide: 7, channels: 512, inFeatures: 25088, agree: true });
  // (7·7·512 + 1) · 4096; Simonyan & Zisserman 2015, arXiv:1409.1556, section 3.2
  expect(dense.readings["params"]).toBe("102,764,544");
  expect(conv.readings["params"]).toBe(dense.readings["params"]);
});

test("on a 12 × 12 map it gives 6 × 6 answers, as CS231n says of a 384 × 384 image", () => {
  expect([sliding.rows.places.length, sliding.columns.places.length]).toEqual([6, 6]);
  expect(stepsOf(sliding)).toBe(2 + 36);
  expect(stepAt(2 + 7, sliding)).toEqual({ down: 1, across: 1 });
  expect(describeStep(same, sliding, { down: 5, across: 5 })).toContain("Place 36 of 36");
});

test("the first two steps lay the weights in a row and fold them", () => {
  expect(describeStep(same, sliding, stepAt(0, sliding))).toContain(
    "25,088 weights in a row: 49 for",
  );
  expect(describeStep(same, sliding, stepAt(1, sliding))).toContain("7 × 7 × 512");
});

test("two different layers are called so", () => {
  const other = workedLayer("dense", { units: 10 }, [7 * 7 * 512]);
  const unlike = sameWeights(other.values, conv.values);
  expect(unlike.agree).toBe(false);
  expect(describeStep(unlike, sliding, "flat")).toContain("different layers");
});

test("each row of the kernel is drawn once in each state, within the width", () => {
  for (const width of [240, 320, 860]) {
    const layout = layOut(same, sliding, width);
    const runs = runsOf(same, layout);
    expect(runs).toHaveLength(layout.sheets.length * 7);
    for (const { flat, folded } of runs) {
      expect(flat.x + 7 * layout.unit).toBeLessThanOrEqual(width);
      expect(folded.x + 7 * layout.unit).toBeLessThanOrEqual(width);
    }
    expect(layout.answers.x + 6 * layout.unit).toBeLessThanOrEqual(width);
  }
});
