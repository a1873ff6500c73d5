import { layers } from "@calc";
import { expect, test } from "vitest";
import { inverseQuestions } from "../../../src/components/reference/inverseQuestions.ts";

test("AlexNet’s first layer is asked for each choice that its 55 depends on", () => {
  // (227 − 11) / 4 + 1 = 55, whatever the number of filters.
  const hrefs = inverseQuestions(layers.conv2d).map(({ href }) => href.replace(/^.*\?ask=/, ""));
  expect(hrefs).toEqual(
    ["kernelSize", "stride", "dilation", "padding"].map((asked) => `${asked}.outSize.55#inverse`),
  );
});

test("a question is found by its words", () => {
  const [padding] = inverseQuestions(layers.conv2d).filter(({ href }) => href.includes("padding"));
  expect(padding?.title).toBe("Conv2D: which padding for the output size?");
  expect(padding?.words).toContain("which padding gives");
});

test("a layer without choices is asked nothing", () => {
  expect(inverseQuestions(layers.add)).toEqual([]);
});
