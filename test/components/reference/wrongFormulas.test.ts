import { describe, expect, test } from "vitest";
import { conv2d, defineLayer, layers } from "../../../src/calc/index.ts";
import { wrongFormulas } from "../../../src/components/reference/wrongFormulas.ts";

describe("a mistake is shown in the first example in which it is one", () => {
  test("without the place where the window begins", () => {
    // AlexNet’s first layer: floor((227 − 11) / 4) = 54, and 1 more is right.
    const [first] = wrongFormulas(conv2d, "outSize");
    expect(first?.example).toBe("In AlexNet’s conv1, it gives 54, not 55.");
    expect(first?.because).toContain("one more");
    expect(first?.latex).toContain("\\ne \\left\\lfloor");
  });

  test("rounding up, where something is left over", () => {
    // 227 − 11 = 216 is a multiple of 4. Under a kernel of 1 it is 226: 226 / 4 = 56.5, so 58, not 57.
    const up = wrongFormulas(conv2d, "outSize").find(({ latex }) => latex.includes("\\lceil"));
    expect(up?.example).toBe("In AlexNet’s conv1, with kernel size 1, it gives 58, not 57.");
  });

  test("no padding, where there is some", () => {
    // floor((227 + 2·1 − 11) / 4) + 1 = floor(54.5) + 1 = 55 still; with 2: 220 / 4 + 1 = 56.
    const unpadded = wrongFormulas(conv2d, "outSize").find(({ because }) =>
      because.includes("leaves the padding out"),
    );
    expect(unpadded?.example).toBe("In AlexNet’s conv1, with padding 2, it gives 55, not 56.");
  });

  test("the weights alone", () => {
    // AlexNet’s fc6 reads 6·6·256 = 9,216 features: 9,216 · 4,096 = 37,748,736, and 4,096 biases.
    const [first] = wrongFormulas(layers.dense, "params");
    expect(first?.example).toMatch(/it gives 37,748,736, not 37,752,832\.$/);
  });
});

test("a quantity without mistakes has none", () => {
  expect(wrongFormulas(conv2d, "leftOver")).toEqual([]);
});

test("a “mistake” that is right in every example stops the build", () => {
  const right = defineLayer("right", {
    ...layers.dense.declaration,
    mistakes: { weights: [{ formula: "units * inFeatures", because: "It isn’t." }] },
  });
  expect(() => wrongFormulas(right, "weights")).toThrow("right: no example shows");
});
