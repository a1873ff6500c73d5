import { analyse, layers, place } from "@calc";
import { expect, test } from "vitest";

test("AlexNet's last feature map is 9,216 features", () => {
  expect(analyse(place(layers.flatten), [256, 6, 6])).toMatchObject({ output: [9216n] });
});

test("a vector stays as it is", () => {
  expect(analyse(place(layers.flatten), [10])).toMatchObject({ output: [10n] });
});
