import { layers } from "@calc";
import { expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { crop, pixelShuffle, pixelUnshuffle, reflectPad, replicatePad, resize } = layers;
const { unfold, upsample, zeroPad } = layers;

test("upsampling multiplies each axis, and rounds a broken size down as PyTorch does", () => {
  expect(workedOut(upsample, { scaleFactor: [2, 3] }, [8, 7, 11]).output).toEqual([8, 14, 33]);
  // torch.nn.Upsample(scale_factor=1.5) on 5: floor(7.5)
  expect(workedOut(upsample, { scaleFactor: 3, scaleDivisor: 2 }, [8, 5]).output).toEqual([8, 7]);
  expect(refusal(upsample, { scaleFactor: 1, scaleDivisor: 9 }, [8, 5])?.quantity).toBe(
    "scaleDivisor",
  );
});

test("resizing gives the size that is asked for", () => {
  expect(workedOut(resize, { outSize: [10, 21] }, [4, 10, 34]).output).toEqual([4, 10, 21]);
});

test.each([zeroPad, reflectPad, replicatePad])("$name adds both sides", (pad) => {
  const padding = [
    [3, 4],
    [1, 4],
  ];
  expect(workedOut(pad, { padding }, [12, 20, 10]).output).toEqual([12, 27, 15]);
});

test("a mirror image is shorter than what it mirrors", () => {
  expect(workedOut(reflectPad, { padding: 4 }, [1, 5]).output).toEqual([1, 13]);
  expect(refusal(reflectPad, { padding: 5 }, [1, 5])?.message).toContain("is 4 long at most");
});

test("cropping takes both sides away, and refuses to take all", () => {
  expect(
    workedOut(
      crop,
      {
        cropping: [
          [1, 4],
          [1, 0],
        ],
      },
      [64, 6, 331],
    ).output,
  ).toEqual([64, 1, 330]);
  expect(refusal(crop, { cropping: 3 }, [64, 6])?.quantity).toBe("cropping");
});

test("shuffled pixels are as many as before", () => {
  expect(workedOut(pixelShuffle, { factor: 2 }, [16, 4, 6]).output).toEqual([4, 8, 12]);
  expect(workedOut(pixelUnshuffle, { factor: 2 }, [4, 8, 12]).output).toEqual([16, 4, 6]);
  expect(refusal(pixelShuffle, { factor: 3 }, [16, 4, 6])).toMatchObject({ reason: "shuffle" });
  expect(refusal(pixelUnshuffle, { factor: 3 }, [4, 8, 12])).toMatchObject({ reason: "shuffle" });
});

test("unfolding writes a column for each place of the window", () => {
  // torch.nn.Unfold(3) on (2, 24, 25): 2 · 3 · 3 rows, 22 · 23 columns
  expect(workedOut(unfold, { kernelSize: 3 }, [2, 24, 25]).output).toEqual([18, 506]);
});
