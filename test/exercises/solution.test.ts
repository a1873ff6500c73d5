import { layers, type Choices, type LayerName } from "@calc";
import { describe, expect, test } from "vitest";
import { checksOf } from "../../src/exercises/solutionChecks.ts";
import { symbolDetails } from "../../src/exercises/solutionDetails.ts";
import { workOut } from "../../src/exercises/worked.ts";

function worked(layer: LayerName, choices: Choices, ...inputs: readonly (readonly number[])[]) {
  const solved = workOut({ layer: layers[layer], choices }, inputs);
  if ("issues" in solved) throw new Error("The example can be.");
  return solved.worked;
}

const small = () =>
  worked("conv2d", { outChannels: 8, kernelSize: 5, stride: 4, padding: 1 }, [3, 20, 20]);

describe("a check comes to the same in another way", () => {
  test("the last of 5 windows ends inside, one more would not", () => {
    // ⌊(20 + 2 · 1 − 5) / 4⌋ + 1 = 5 windows; the last begins at 4 · 4 = 16 and ends at 21 of 22.
    expect(checksOf(small(), "outSize")).toEqual([
      "The last window begins 4 · 4 = 16 places on and ends at 16 + 5 = 21; the input with its padding is 22 long. One more would end at 25, outside.",
    ]);
  });

  test("the tensors that a framework holds add up to the parameters", () => {
    expect(checksOf(small(), "params")).toEqual([
      "Tensor by tensor, as a framework holds them: weight 8 × 3 × 5 × 5 = 600 and bias 8. Together 608.",
    ]);
    expect(checksOf(small(), "weights").join()).toMatch(/weight 8 × 3 × 5 × 5 = 600\.$/);
  });

  test("each value costs as many products as a filter has weights", () => {
    // 5 · 5 · 8 values, 5 · 5 · 3 products for each.
    expect(checksOf(small(), "macs")).toEqual([
      "200 values come out, and each takes 75 products: 200 · 75 = 15,000.",
    ]);
  });

  test("the sizes of a shape multiplied are its values", () => {
    expect(checksOf(small(), "output").at(-1)).toMatch(/5 · 5 · 8 = 200\.$/);
  });

  test("a convolution takes back what a transposed one made", () => {
    // (7 − 1) · 3 + 4 = 22, and ⌊(22 − 4) / 3⌋ + 1 = 7.
    const wide = worked("convTranspose2d", { outChannels: 2, kernelSize: 4, stride: 3 }, [2, 7, 7]);
    expect(checksOf(wide, "outSize")).toEqual([
      "A convolution with the same choices takes it back: (22 − 4) / 3, rounded down, and 1 more is 7.",
    ]);
  });

  test("a dilated kernel is its values and its gaps", () => {
    const wide = worked("conv1d", { outChannels: 1, kernelSize: 3, dilation: 4 }, [1, 20]);
    expect(checksOf(wide, "effectiveKernel")).toEqual([
      "It reads 3 values and skips 3 between neighbours: 3 + 2 · 3 = 9.",
    ]);
  });

  test("what would not hold is not said: in ceil mode the last window may hang over", () => {
    const over = worked("maxPool2d", { kernelSize: 3, stride: 2, ceilMode: true }, [1, 8, 8]);
    expect(checksOf(over, "outSize")).toEqual([]);
  });
});

describe("a symbol is told with its value and where that comes from", () => {
  const told = symbolDetails(small(), [{ quantity: "outSize", axis: 0 }]);
  const plain = (latex: string) => latex.replaceAll(/\\htmlClass\{q-\w+\}|\\text|[{}]/g, "");

  test("those of the formula, then those behind them", () => {
    expect(told.map(({ latex }) => plain(latex))).toEqual([
      "n_in = 20",
      "p = 1",
      "k_eff = 1 \\cdot \\left(5 - 1\\right) + 1 = 5",
      "s = 4",
      "d = 1",
      "k = 5",
    ]);
  });

  test("from the input, chosen, or from the others", () => {
    const origins = told.map(({ words }) => words.split(". ").at(-1));
    const chosen = "It is chosen.";
    expect(origins).toEqual([
      "It comes with the input.",
      chosen,
      "It follows from the others.",
      chosen,
      chosen,
      chosen,
    ]);
  });

  test("axes that are told apart share a line", () => {
    const [kernel] = symbolDetails(small(), [{ quantity: "params", axis: 0 }]);
    expect(plain(kernel?.latex ?? "")).toBe("k_h = k_w = 5");
  });
});
