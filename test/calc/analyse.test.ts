import {
  analyse,
  exampleChoices,
  layers,
  place,
  type Choice,
  type Choices,
  type Layer,
} from "@calc";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const { activation, conv2d, dense, flatten, maxPool2d } = layers;

test("a layer does not take a choice that it does not offer", () => {
  expect(() => place(dense, { kernelSize: 3 })).toThrow(
    "dense has no kernelSize; it lets one choose units, bias.",
  );
  expect(() => place(activation, { units: 3 })).toThrow("nothing");
});

describe("what frameworks ask for is not invented", () => {
  test("a layer without it is not placed", () => {
    expect(() => place(conv2d, { kernelSize: 3 })).toThrow(
      "conv2d has no default for outChannels: choose it.",
    );
  });

  test("choices without it are asked for it", () => {
    const message = "Choose the output channels: write a whole number from 1 to 1,000,000,000.";
    expect(analyse({ layer: conv2d, choices: { kernelSize: 3 } }, [3, 8, 8])).toEqual({
      ok: false,
      issues: [{ quantity: "outChannels", message }],
    });
  });

  test("the example of a page has it", () => {
    expect(exampleChoices(conv2d)).toEqual({ outChannels: 96, kernelSize: 3 });
    expect(exampleChoices(flatten)).toEqual({});
  });
});

test("a choice made by a word keeps the word, as it is declared", () => {
  const choices = { outChannels: 1, kernelSize: 3, padding: " SAME " };
  expect(analyse(place(conv2d, choices), [1, 8, 8])).toMatchObject({ words: { padding: "same" } });
});

test("the values hold the input, the choices, what follows and the counts", () => {
  const analysis = analyse(place(dense, { units: 4096 }), [9216]);
  // 9216 · 4096 = 37,748,736
  expect(analysis).toEqual({
    ok: true,
    inputs: [[9216n]],
    otherOutputs: {},
    values: {
      positions: [],
      inFeatures: 9216n,
      units: 4096n,
      bias: 1n,
      macs: 37_748_736n,
      weights: 37_748_736n,
      biases: 4096n,
      params: 37_752_832n,
      activations: 4096n,
    },
    words: {},
    output: [4096n],
    tensors: { weight: [4096n, 9216n], bias: [4096n] },
  });
});

test("numbers above 2 to the 53rd are exact", () => {
  // (10^12 + 1)… the largest input times the largest layer, and one bias for each unit.
  const analysis = analyse(place(dense, { units: 1_000_000_000 }), [999_999_999_999n]);
  expect(analysis).toMatchObject({
    values: { params: 999_999_999_999n * 1_000_000_000n + 1_000_000_000n },
  });
});

describe("an impossible input is refused with a sentence that says what to change", () => {
  test.each<[Layer, Choice[], string]>([
    [
      dense,
      [],
      "Dense takes positions × input features, but it is given nothing. Give it an input with at least one size.",
    ],
    [
      conv2d,
      [9216],
      "Conv2D takes input channels × input size × input size, but it is given 9216. Give it an input with 3 sizes.",
    ],
    [
      flatten,
      [],
      "Flatten takes positions × input shape, but it is given nothing. Give it an input with at least one size.",
    ],
    [
      conv2d,
      [3, 227, 0],
      "The input size can’t be 0. Write a whole number from 1 to 1,000,000,000,000.",
    ],
  ])("%#", (layer, input, message) => {
    const analysis = analyse(place(layer, exampleChoices(layer)), input);
    expect(analysis).toMatchObject({ ok: false, issues: [{ message }] });
  });
});

describe("an impossible window is refused with a sentence that says what to change", () => {
  test("a kernel that reaches too far", () => {
    expect(
      analyse(place(conv2d, { outChannels: 1, kernelSize: 3, dilation: 3 }), [1, 8, 6]),
    ).toEqual({
      ok: false,
      issues: [
        {
          quantity: "kernelSize",
          reason: "fit",
          message:
            "The kernel reaches over 7, but the input with its padding is only 6 long. Make the kernel or the dilation smaller, or the input or the padding larger.",
        },
      ],
    });
  });

  test("a pool is not told of a dilation, which it has not", () => {
    const analysis = analyse(place(maxPool2d, { kernelSize: 3 }), [1, 2, 2]);
    expect(analysis).toMatchObject({
      issues: [{ message: expect.stringContaining("Make the kernel smaller, or") as string }],
    });
  });

  test("groups that do not divide the channels", () => {
    const analysis = analyse(
      place(conv2d, { groups: 2, outChannels: 4, kernelSize: 3 }),
      [3, 8, 8],
    );
    const message =
      "2 groups can’t share the input channels (3) evenly. Choose a number of groups that divides 3.";
    expect(analysis).toEqual({
      ok: false,
      issues: [{ quantity: "groups", message, reason: "groups" }],
    });
  });
});

const number = fc.oneof(fc.integer(), fc.nat({ max: 12 }), fc.double(), fc.bigInt(), fc.boolean());
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("same", "Valid", "", "3x5", "(2, 2)", "1,024", "__proto__", "constructor"),
);
const choice = fc.oneof(number, text, fc.array(fc.oneof(number, text, fc.array(number))));

type Stream<Value> = Iterator<Value, Value>;

function chosenFor(layer: Layer, stream: Stream<Choice>): Choices {
  const names = Object.keys(layer.hyperparameters);
  return Object.fromEntries(names.map((name) => [name, stream.next().value]));
}

test("any choices and any input are worked out or refused with sentences, and nothing is thrown", () => {
  const layer = fc.constantFrom(...Object.values(layers));
  fc.assert(
    fc.property(
      layer,
      fc.array(choice, { maxLength: 4 }),
      fc.infiniteStream(choice),
      (each, input, more: Stream<Choice>) => {
        const analysis = analyse(place(each, chosenFor(each, more)), input);
        expect(analysis.ok || analysis.issues.length > 0).toBe(true);
        for (const { message } of analysis.ok ? [] : analysis.issues) {
          expect(message).toMatch(/\b(Write|Make|Choose|Place|Give) .+\.$/su);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("small choices are worked out or refused, and an output has only positive sizes", () => {
  const layer = fc.constantFrom(...Object.values(layers));
  const small = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(layer, fc.infiniteStream(small), (each, stream: Stream<number>) => {
      const input = each.declaration.exampleInput.map(() => stream.next().value);
      const analysis = analyse(place(each, chosenFor(each, stream)), input);
      if (!analysis.ok) return;
      expect(analysis.output.every((size) => size > 0n)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
