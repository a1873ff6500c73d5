import { layers } from "@calc";
import { expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { add, average, concatenate, maximum, multiply, prelu, subtract } = layers;

test.each([add, subtract, multiply, average, maximum])("$name keeps the shape", (layer) => {
  const shape = [256, 56, 56];
  expect(workedOut(layer, {}, shape, shape)).toMatchObject({ output: shape, params: 0, macs: 0 });
  // Squeeze-and-excitation multiplies by one number for each channel.
  expect(workedOut(layer, {}, shape, [256, 1, 1]).output).toEqual(shape);
  expect(refusal(layer, {}, [12, 12, 11], [12, 11, 12], [12, 1, 1])?.quantity).toBe("inShape");
});

test("concatenated channels stand one behind the other", () => {
  const inception = [
    [64, 28, 28],
    [128, 28, 28],
    [32, 28, 28],
    [32, 28, 28],
  ] as const;
  expect(workedOut(concatenate, {}, ...inception).output).toEqual([256, 28, 28]);
  expect(workedOut(concatenate, { axis: 2 }, [6, 23], [6, 20], [6, 21]).output).toEqual([6, 64]);
  expect(refusal(concatenate, {}, [64, 28], [64, 27])?.quantity).toBe("restShape");
});

test("a PReLU has a slope for each value, but one along an axis that is shared", () => {
  expect(workedOut(prelu, {}, [7, 32, 32]).params).toBe(7 * 32 * 32);
  expect(workedOut(prelu, { shared: [0, 1, 1] }, [7, 32, 32]).tensors).toEqual({ weight: [7] });
  expect(workedOut(prelu, { shared: 1 }, [8, 28, 17]).params).toBe(1);
});
