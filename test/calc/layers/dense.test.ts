import { analyse, layers, place } from "@calc";
import { expect, test } from "vitest";

test.each([
  // LearnOpenCV's AlexNet: FC-1 and FC-3
  [9216, 4096, 37_752_832],
  [4096, 1000, 4_097_000],
  [1, 1, 2],
])("from %i features to %i units there are %i parameters", (features, units, params) => {
  const analysis = analyse(place(layers.dense, { units }), [features]);
  expect(analysis).toMatchObject({ output: [BigInt(units)], values: { params: BigInt(params) } });
});

test("without biases its parameters are its weights", () => {
  expect(analyse(place(layers.dense, { units: 10, bias: false }), [50])).toMatchObject({
    values: { params: 500n, biases: 0n },
    tensors: { weight: [10n, 50n] },
  });
});
