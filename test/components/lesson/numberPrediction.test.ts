import { analyse, layers, place, type Choices } from "@calc";
import { expect, it } from "vitest";
import { numberPrediction } from "@components/lesson/numberPrediction.ts";

function asked(choices: Choices, input: readonly number[], quantity: string) {
  const analysis = analyse(place(layers.conv2d, choices), input);
  return analysis.ok ? numberPrediction(layers.conv2d, analysis.values, quantity) : undefined;
}
const kernel = { outChannels: 8, kernelSize: 3 };

it("all axes multiplied are not what is asked of one", () => {
  // (26 - 3) + 1 places a side
  const { answer, mistakes } = asked(kernel, [3, 26, 26], "outSize") ?? {};
  expect(answer).toBe(24n);
  const [inAll] = mistakes?.filter(({ value }) => value === 24n * 24n) ?? [];
  expect(inAll?.because).toContain("the axes multiplied");
});

it("a count has no axes", () => {
  const { answer, mistakes } = asked(kernel, [3, 26, 26], "params") ?? {};
  // (3 · 3 · 3 + 1) · 8
  expect(answer).toBe(224n);
  expect(mistakes?.map(({ because }) => because).join(" ")).not.toContain("the axes multiplied");
});

it("what is right by chance is no mistake", () => {
  const { answer, mistakes } = asked(kernel, [3, 3, 3], "outSize") ?? {};
  expect(answer).toBe(1n);
  expect(mistakes?.map(({ value }) => value)).not.toContain(1n);
});
