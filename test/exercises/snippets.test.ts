import {
  readExercise,
  readPosed,
  readVariants,
  snippetsWith,
  writePosed,
  type Written,
} from "@exercises";
import { describe, expect, test } from "vitest";
import { codeText } from "../../src/exercises/snippet.ts";

const file = "content/exercises/code.yaml";
const lines = (...own: readonly string[]) => `title: T\nprompt: What?\n${own.join("\n")}\n`;
const codeOf = (text: string) => codeText(readExercise(file, text).code);

const convolution = lines(
  "layer: conv2d",
  "input: [3, 20, 20]",
  "choices: { outChannels: 8, kernelSize: 5, stride: 2 }",
  "code: pytorch",
  "vary: { outChannels: [8, 16], stride: [1, 2, 3] }",
  "asks: params",
  // 5 · 5 · 3 · 8 + 8
  "answer: 608",
);

describe("the code of a layer", () => {
  test("is written from its declaration, with the numbers in", () => {
    expect(codeOf(convolution)).toBe(
      "nn.Conv2d(\n    in_channels=3,\n    out_channels=8,\n    kernel_size=5,\n    stride=2,\n)",
    );
  });

  test("is in Keras’s own words in Keras", () => {
    const keras = convolution
      .replace("pytorch", "keras")
      .replace("stride: 2 }", "stride: 2, padding: same }");
    expect(codeOf(keras)).toContain('strides=2,\n    padding="same",');
  });

  test("is the same in each variant but for its numbers: a stride of 1 is not written", () => {
    const { kept } = readVariants(file, convolution);
    // Two numbers of filters, at strides 2 and 3.
    expect(kept).toHaveLength(4);
    for (const { exercise } of kept) expect(codeText(exercise.code)).toMatch(/stride=[23],/);
  });

  test("is filled with the numbers of a variant, which stand behind those of the question", () => {
    const all = readVariants(file, convolution.replace("What?", '"{kernelSize}, {stride}?"'));
    const posed = readPosed(JSON.parse(JSON.stringify(writePosed(all, () => []))) as Written);
    for (const [place, { numbers }] of posed.variants.entries()) {
      expect(codeText(snippetsWith(posed, numbers))).toBe(codeText(all.kept[place]?.exercise.code));
    }
  });

  test.each<[claim: string, from: string, to: string, sentence: string]>([
    ["an unknown framework", "code: pytorch", "code: caffe", '6: there is no code in "caffe".'],
    [
      "a padding that PyTorch refuses",
      "stride: 2 }",
      "stride: 2, padding: same }",
      "6: PyTorch refuses this:",
    ],
  ])("%s stops the build", (_claim, from, to, sentence) => {
    expect(() => codeOf(convolution.replace(from, to))).toThrow(`${file}:${sentence}`);
  });

  test("a layer that its framework counts otherwise stops the build", () => {
    const lstm = lines(
      "layer: lstm",
      "input: [5, 3]",
      "choices: { units: 2 }",
      "code: pytorch",
      "asks: params",
      "answer: 48",
    );
    // 4 · (2 · 3 + 2 · 2 + 2 + 2) = 56 with PyTorch’s second bias.
    expect(() => codeOf(lstm)).toThrow(`${file}:6: PyTorch has 56 parameters here.`);
  });

  test("what is asked is a question mark in it", () => {
    const inverse = lines(
      "layer: maxPool2d",
      "input: [4, 9, 9]",
      "choices: { kernelSize: 3, stride: 2 }",
      "code: keras",
      "asks: stride",
      "given: outSize",
      // ⌊(9 − 3) / 2⌋ + 1 = 4; a stride of 1 gives 7, one of 3 gives 3
      "answer: 2",
    );
    expect(codeOf(inverse)).toBe("layers.MaxPooling2D(pool_size=3, strides=?)");
  });
});

const chain = lines(
  "input: [1, 10, 8]",
  "layers:",
  "  conv: { layer: conv2d, choices: { outChannels: 2, kernelSize: 3 } }",
  "  flatten: { layer: flatten }",
  "  dense: { layer: dense, choices: { units: 5 } }",
  "code: [keras, pytorch]",
  "hidden: inFeatures",
  "vary: { conv.outChannels: [2, 3], inSize: [9, 10] }",
  "asks: params",
  // 3 · 3 · 1 · 2 + 2 = 20, and (8 · 6 · 2) · 5 + 5 = 485
  "answer: 505",
);

describe("a network of an exercise’s own", () => {
  test("is written as each framework’s Sequential; Keras is told its input, channels last", () => {
    expect(codeOf(chain)).toBe(`keras.Sequential([
    keras.Input((10, 8, 1)),
    layers.Conv2D(filters=2, kernel_size=3),
    layers.Flatten(),
    layers.Dense(units=5),
])
nn.Sequential(
    nn.Conv2d(
        in_channels=1,
        out_channels=2,
        kernel_size=3,
    ),
    nn.Flatten(),
    nn.Linear(in_features=?, out_features=5),
)`);
  });

  test("varies in its layers and in what comes in", () => {
    const answers = readVariants(file, chain).kept.map(({ exercise }) => exercise.parts[0].answer);
    // 9 × 9: 20 + (7 · 7 · 2) · 5 + 5 = 515, 30 + (7 · 7 · 3) · 5 + 5 = 770; 10 × 10: 665 and 995
    expect(answers.map(Number).sort((one, other) => one - other)).toEqual([
      505, 515, 665, 770, 995,
    ]);
  });

  test.each<[claim: string, from: string, to: string, sentence: string]>([
    ["a layer that does not fit", "kernelSize: 3", "kernelSize: 9", "5: conv: "],
    ["an unknown layer", "layer: flatten", "layer: flaten", 'there is no layer "flaten".'],
    ["an unknown choice", "units: 5", "unit: 5", 'dense has no choice "unit".'],
    ["a node that is not there", "asks: params", "node: pool\nasks: output", 'no layer "pool".'],
    ["a network beside it", "asks:", "network: alexnet\nasks:", '"network" does not go with'],
  ])("%s stops the build", (_claim, from, to, sentence) => {
    expect(() => readExercise(file, chain.replace(from, to))).toThrow(sentence);
  });
});
