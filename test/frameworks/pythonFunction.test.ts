import {
  analyse,
  defineLayer,
  exampleChoices,
  layers,
  place,
  type Choices,
  type Layer,
} from "@calc";
import { pythonFunction } from "@frameworks";
import { describe, expect, test } from "vitest";
import { formulaNames } from "../../src/components/reference/formulaNames.ts";
import { runPython } from "./runPython.ts";

function written(layer: Layer, quantity: string, choices: Choices = {}, input?: readonly number[]) {
  const { exampleInput, many } = layer.declaration;
  const shape = input ?? exampleInput;
  const placed = place(layer, { ...exampleChoices(layer), ...choices });
  const analysis = analyse(placed, shape, ...(many ? [shape] : []));
  if (!analysis.ok) throw new Error(`${layer.name}: ${analysis.issues[0]?.message ?? ""}`);
  return pythonFunction(layer, quantity, analysis.values);
}

test("a size takes what a person gives, and computes what is between", () => {
  // floor((224 + 2 · 3 − 7) / 2) + 1 = 112
  expect(written(layers.conv2d, "outSize", { kernelSize: 7, stride: 2, padding: 3 }, [3, 224, 224]))
    .toBe(`def out_size(in_size, kernel_size, stride, dilation, padding):
    """The output size of Conv2D, along one axis."""
    effective_kernel = dilation * (kernel_size - 1) + 1
    return (in_size + 2 * padding - effective_kernel) // stride + 1


print(out_size(in_size=224, kernel_size=7, stride=2, dilation=1, padding=3))  # 112
`);
});

test("what is rounded up is divided twice backwards, as whole numbers of any size allow", () => {
  const rounding = defineLayer("rounding", {
    ...layers.zeroPad.declaration,
    equations: { outSize: "ceil((inSize + 1) / (2 * 3)) ^ 2 mod 5", macs: "0" },
  });
  // ceil(33 / 6) = 6, 36 mod 5 = 1
  const text = written(rounding, "outSize");
  expect(text).toContain("return (-(-(in_size + 1) // (2 * 3))) ** 2 % 5");
  expect(runPython(text)).toEqual({ result: 1n, said: 1n });
});

test("sides and axes that differ have names of their own", () => {
  // “same” on 224 under a kernel of 3 at stride 2: (112 − 1) · 2 + 3 − 224 = 1, all of it after.
  const same = written(layers.conv2d, "outSize", { stride: 2, padding: "same" }, [3, 224, 224]);
  expect(same).toContain("padding_before + padding_after");
  expect(same).toMatch(/padding_before=0,\s+padding_after=1/);
  expect(written(layers.conv2d, "params")).toContain("kernel_size_h * kernel_size_w");
});

test("a count says for which choices it holds", () => {
  const text = written(layers.dense, "params", { bias: false });
  expect(text).toContain("for bias=0.");
  // 9,216 · 4,096
  expect(runPython(text).result).toBe(37_748_736n);
});

describe("each formula of the site gives in Python what it gives here", () => {
  test.each(Object.values(layers).map((layer) => [layer.name, layer] as const))(
    "%s",
    (_, layer) => {
      for (const quantity of formulaNames(layer)) {
        const { result, said } = runPython(written(layer, quantity));
        expect(result, quantity).toBe(said);
      }
    },
  );

  test.each([
    ["ceil mode", layers.maxPool2d, { ceilMode: true, kernelSize: 3, stride: 2 }, [8, 10, 13]],
    ["groups", layers.conv2d, { groups: 4, outChannels: 8, kernelSize: [1, 3] }, [8, 9, 12]],
    ["a stack", layers.lstm, { layers: 3, directions: 2, projection: 5, biasVectors: 2 }, [7, 9]],
    ["a factor of 3/2", layers.upsample, { scaleFactor: 3, scaleDivisor: 2 }, [4, 5, 7]],
    ["output padding", layers.convTranspose2d, { stride: 2, outputPadding: 1 }, [4, 5, 6]],
  ] as const)("with %s", (_, layer, choices, input) => {
    for (const quantity of formulaNames(layer)) {
      const { result, said } = runPython(written(layer, quantity, choices, input));
      expect(result, quantity).toBe(said);
    }
  });
});

test("rounding what is no division is refused", () => {
  const odd = defineLayer("odd", {
    ...layers.zeroPad.declaration,
    equations: { outSize: "floor(inSize / 2 + 1)", macs: "0" },
  });
  expect(() => written(odd, "outSize")).toThrow("write floor(a / b)");
});
