import { layers, mistakesOf } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

const { bilinear, dense } = layers;

test.each([
  // LearnOpenCV's AlexNet: FC-1 and FC-3
  [9216, 4096, 37_752_832],
  [4096, 1000, 4_097_000],
  [1, 1, 2],
])("from %i features to %i units there are %i parameters", (features, units, params) => {
  expect(workedOut(dense, { units }, [features])).toMatchObject({ output: [units], params });
});

test("without biases its parameters are its weights", () => {
  expect(workedOut(dense, { units: 10, bias: false }, [50])).toMatchObject({
    params: 500,
    tensors: { weight: [10, 50] },
  });
});

test("on a sequence it reads each step with the same weights", () => {
  const { output, params, macs, values } = workedOut(dense, { units: 64 }, [10, 512]);
  // 512 · 64 + 64, and 10 · 512 · 64
  expect([output, params, macs]).toEqual([[10, 64], 32_832, 327_680]);
  const wrong = mistakesOf(dense, "params", values).find(({ value }) => value === 328_320n);
  expect(wrong?.because).toBe("All 10 positions are read with the same weights: they count once.");
});

test("a bilinear layer has a weight for each pair of features", () => {
  // torch.nn.Bilinear(20, 30, 40): 40 · 20 · 30 + 40
  expect(workedOut(bilinear, { units: 40 }, [20], [30])).toMatchObject({
    output: [40],
    params: 24_040,
    tensors: { weight: [40, 20, 30], bias: [40] },
  });
});
