import { analyse, formulaToLatex, layers, place } from "@calc";
import { expect, test } from "vitest";
import { attentionToItself } from "../../../../src/components/lesson/figures/attentionToItself.ts";

const plain = attentionToItself({ heads: "heads" });

test("the short formula comes to what the whole one does", () => {
  for (const [heads, features] of [
    [1, 1],
    [4, 60],
    [6, 60],
    [12, 768],
    [8, 512],
  ] as const) {
    const params = (layer: typeof plain) => {
      const analysis = analyse(place(layer, { heads }), [10, features]);
      return analysis.ok ? analysis.values["params"] : analysis.issues;
    };
    expect(params(plain)).toBeTypeOf("bigint");
    expect(params(plain), `${heads} of ${features}`).toBe(params(layers.multiHeadAttention));
  }
});

test("it is four squares and four rows", () => {
  expect(formulaToLatex(plain, "params")?.match(/4/g)).toHaveLength(2);
});

test("where the heads’ size is chosen, the whole formula stands", () => {
  expect(attentionToItself({ heads: "8", headSize: "512" })).toBe(layers.multiHeadAttention);
});
