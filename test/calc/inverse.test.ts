import {
  askable,
  conv2d,
  dependents,
  exampleChoices,
  inverse,
  layers,
  place,
  type Choices,
  type Inverse,
  type Layer,
} from "@calc";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tried } from "../../src/calc/inverseBox.ts";

const alexNet = { outChannels: 96, kernelSize: 11, stride: 4 };
const image = [3, 227, 227];

function answer(
  question: string,
  wanted: number | readonly number[],
  { layer = conv2d, choices = alexNet, input = image }: Partial<Setting> = {},
): Inverse {
  const [asked = "", quantity = ""] = question.split(" for ");
  const placed = place(layer, { ...exampleChoices(layer), ...choices });
  return inverse(placed, [input.map(BigInt)], {
    asked,
    quantity,
    wanted: [wanted].flat().map(BigInt),
  });
}

interface Setting {
  readonly layer: Layer;
  readonly choices: Choices;
  readonly input: readonly number[];
}

const spans = (...all: readonly (readonly [number, number])[]) =>
  all.map(([from, to]) => ({ from: BigInt(from), to: BigInt(to) }));

describe("every value that gives it is found", () => {
  test("AlexNet’s second layer keeps 27 with a padding of 2, or with all 4 before", () => {
    // 27 + 2 · 2 − 5 + 1 = 27; one less gives 25, one more 29. “causal” pads 5 − 1 = 4 before.
    const second = { choices: { outChannels: 256, kernelSize: 5 }, input: [96, 27, 27] };
    const found = answer("padding for outSize", 27, second);
    expect(found).toEqual({ kind: "values", spans: spans([2, 2]), words: ["causal"] });
  });

  test("kernels of 8 to 11 give 55", () => {
    // 54 strides of 4 are 216: 227 − 11 = 216 up to 227 − 8 = 219 have room for them, 220 for 55.
    const found = answer("kernelSize for outSize", 55);
    expect(found).toMatchObject({ spans: spans([8, 11]) });
  });

  test("images of 227 to 230 give 55, and AlexNet’s 224 doesn’t", () => {
    expect(answer("inSize for outSize", 55)).toMatchObject({ spans: spans([227, 230]) });
  });

  test("strides from 217 to the last that may be chosen give 1", () => {
    // 227 − 11 = 216 is less than one stride.
    const found = answer("stride for outSize", 1);
    expect(found).toMatchObject({ spans: spans([217, 1_000_000]) });
  });

  test("parameters: 364 for each filter, so 34,944 of them are 96 filters", () => {
    // 11 · 11 · 3 + 1 = 364; 364 · 96 = 34,944
    expect(answer("outChannels for params", 34_944)).toMatchObject({ spans: spans([96, 96]) });
    // Without biases it is 363 · 96 = 34,848.
    expect(answer("bias for params", 34_848)).toMatchObject({ spans: spans([0, 0]) });
  });

  test("only what divides is found among the groups", () => {
    // 8 channels in and out, kernel 3: 9 · 8 · 8 / g + 8 = 576 / g + 8; 152 where g is 4.
    const grouped = { choices: { outChannels: 8, kernelSize: 3 }, input: [8, 10, 10] };
    expect(answer("groups for params", 152, grouped)).toMatchObject({ spans: spans([4, 4]) });
  });

  test("axes that differ have numbers of their own", () => {
    // floor((224 + 8 − 11) / 4) + 1 = 56, floor((320 + 8 − 11) / 4) + 1 = 80; 10 in the place of 8 as well.
    const wide = { input: [3, 224, 320] };
    expect(answer("padding for outSize", [56, 80], wide)).toMatchObject({ spans: spans([4, 5]) });
    expect(answer("padding for outSize", 56, wide)).toMatchObject({ kind: "none" });
  });

  test("a word is found where no number says the same", () => {
    // A kernel of 2 wants one zero in all to keep 27.
    const even = { choices: { outChannels: 8, kernelSize: 2 }, input: [3, 27, 27] };
    expect(answer("padding for outSize", 27, even)).toMatchObject({
      spans: [],
      words: ["same", "same_lower", "causal"],
    });
  });
});

describe("where none gives it, the nearest are named", () => {
  test("from below and from above", () => {
    // Stride 4 gives 216 / 4 + 1 = 55, stride 3 gives 216 / 3 + 1 = 73.
    expect(answer("stride for outSize", 56)).toEqual({
      kind: "none",
      below: { value: 4n, gives: [55n, 55n] },
      above: { value: 3n, gives: [73n, 73n] },
    });
  });

  test("only one of them, at the end of what can be; and why nothing is beyond it", () => {
    // (227 − 1) / 4 = 56.5, so 57 at most; a kernel of 228 does not fit.
    expect(answer("kernelSize for outSize", 1000)).toMatchObject({
      below: { value: 1n, gives: [57n, 57n] },
    });
    const least = answer("kernelSize for outSize", 0);
    // From 224 on there is room for one place alone.
    expect(least).toMatchObject({ above: { value: 224n, gives: [1n, 1n] } });
    expect(least).toMatchObject({ refused: { value: 228n } });
  });

  test("and what is refused between them", () => {
    // 3 groups: 363 · 96 / 3 + 96 = 11,712; 2 groups can’t share 3 channels.
    expect(answer("groups for params", 20_000)).toMatchObject({
      below: { value: 3n, gives: [11_712n] },
      above: { value: 1n, gives: [34_944n] },
      refused: { value: 2n, message: expect.stringContaining("can’t share") as string },
    });
  });
});

test("what is asked may change nothing", () => {
  expect(answer("groups for outSize", 27)).toEqual({ kind: "same", gives: [55n, 55n] });
  expect(dependents(conv2d, "groups")).toEqual(["macs", "weights", "params"]);
});

test("a default that follows counts as well: a pooling’s stride is its kernel", () => {
  // floor((55 − 2) / 2) + 1 = 27
  const pooled = { layer: layers.maxPool2d, choices: {}, input: [96, 55, 55] };
  expect(answer("kernelSize for outSize", 27, pooled)).toMatchObject({ spans: spans([2, 2]) });
});

test("an endless list says how far it was followed", () => {
  // 227 − 11 is a multiple of 4, and so is every fourth size from 11 on.
  const found = answer("inSize for leftOver", 0);
  expect(found).toMatchObject({ kind: "values", upTo: expect.any(BigInt) as bigint });
  expect(found).toMatchObject({ spans: expect.arrayContaining(spans([11, 11], [227, 227])) as [] });
});

test("a layer that can’t be has its own sentence", () => {
  const large = { choices: { ...alexNet, groups: 2 } };
  expect(answer("padding for outSize", 27, large)).toMatchObject({ kind: "impossible" });
});

test("nothing is asked of what counts axes, or of an input that another follows", () => {
  expect(askable(layers.concatenate)).toEqual([]);
  expect(askable(layers.multiHeadAttention)).not.toContain("inFeatures");
  expect(askable(conv2d)).toContain("inSize");
});

// The law behind the search: a range that is passed over holds nothing that would have been found.
test("small values are found just where working them out finds them", () => {
  const all = Object.values(layers).flatMap((layer) =>
    askable(layer).flatMap((asked) =>
      dependents(layer, asked).map((quantity) => ({ layer, asked, quantity })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 12 }), (question, value) => {
      const { layer, asked, quantity } = question;
      const { exampleInput, otherInputs = [] } = layer.declaration;
      const inputs = [exampleInput, ...otherInputs.map(() => exampleInput)].map((shape) =>
        shape.map(BigInt),
      );
      const placed = place(layer, exampleChoices(layer));
      const open = { placed, inputs, asked, quantity };
      const aim = tried(open, BigInt(value));
      if (!aim.ok) return;
      const found = inverse(placed, inputs, { asked, quantity, wanted: aim.gives });
      if (found.kind !== "values") throw new Error(`${layer.name}: ${found.kind}`);
      for (let each = layer.hyperparameters[asked]?.range[0] ?? 1n; each <= 12n; each += 1n) {
        if (each > (layer.hyperparameters[asked]?.range[1] ?? each)) break;
        const result = tried(open, each);
        const gives = result.ok && String(result.gives) === String(aim.gives);
        const isFound = found.spans.some(({ from, to }) => from <= each && each <= to);
        if (found.upTo === undefined || each <= found.upTo) {
          expect(isFound, `${layer.name}, ${asked} ${each} for ${quantity}`).toBe(gives);
        }
      }
    }),
    { numRuns: 150 },
  );
});
