import { readExercise, workingOf } from "@exercises";
import { networks } from "@networks";
import { axesShown } from "@workings";
import { inOrder } from "../../src/exercises/layout.ts";
import { workedNodes } from "../../src/exercises/worked.ts";
import { describe, expect, test } from "vitest";

const file = "content/exercises/layer.yaml";
const lines = [
  "title: A layer by itself",
  "prompt: A {input} image meets {outChannels} kernels of {kernelSize}, to {output}.",
  "layer: conv2d",
  "input: [3, 32, 20]",
  "choices: { outChannels: 6, kernelSize: 5 }",
  "asks: params",
  "answer: 456",
];
const read = (...changes: [from: string, to: string][]) =>
  readExercise(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), lines.join("\n")),
  );
const spoken = ({ prompt }: ReturnType<typeof read>) =>
  prompt.map((part) => (typeof part === "string" ? part : part.text)).join("");

test("a layer by itself is asked about like a node", () => {
  const exercise = read();
  // 5 · 5 · 3 · 6 + 6
  expect(exercise.parts).toMatchObject([{ answer: 456n, asks: "params" }]);
  expect(exercise).not.toHaveProperty("network");
  // 32 − 5 + 1 = 28, 20 − 5 + 1 = 16
  expect(spoken(exercise)).toBe("A 32×20×3 image meets 6 kernels of 5×5, to 28×16×6.");
  expect(exercise.parts[0].mistakes).toContainEqual({
    value: 450n,
    because: expect.stringMatching(/weights/) as string,
  });
});

const ask = (layer: string, input: string, choices: string, answer: string) =>
  readExercise(
    file,
    [
      "title: T",
      "prompt: From {inputs} to {output}.",
      `layer: ${layer}`,
      input,
      ...(choices === "" ? [] : [`choices: {${choices}}`]),
      "asks: output",
      `answer: ${answer}`,
    ].join("\n"),
  );

describe("each output is written as people say it", () => {
  test.each<[claim: string, ...Parameters<typeof ask>, prompt: string, axes: string[]]>([
    [
      "a sequence has its time steps first",
      "lstm",
      "input: [10, 64]",
      "units: 32, returnSequences: true",
      "10×32",
      "From 10×64 to 10×32.",
      ["time steps", "features"],
    ],
    [
      "the last state alone is a row",
      "lstm",
      "input: [10, 64]",
      "units: 32, returnSequences: no",
      "32",
      "From 10×64 to 32.",
      ["features"],
    ],
    [
      "a series in channels has its length first",
      "conv1d",
      "input: [8, 100]",
      "outChannels: 16, kernelSize: 5",
      // 100 − 5 + 1
      "[96, 16]",
      "From 100×8 to 96×16.",
      ["length", "channels"],
    ],
    [
      "a dense layer reads position by position",
      "dense",
      "input: [197, 768]",
      "units: 3072",
      "197×3072",
      "From 197×768 to 197×3,072.",
      ["positions", "units"],
    ],
    [
      "an embedding gives a row for each position",
      "embedding",
      "input: [128]",
      "vocabulary: 1000, outFeatures: 16",
      "128×16",
      "From 128 to 128×16.",
      ["positions", "features"],
    ],
    [
      "a film has its channels last, behind the time steps",
      "convLstm2d",
      "input: [10, 3, 64, 48]",
      "outChannels: 8, kernelSize: 3, padding: same, returnSequences: yes",
      "10×64×48×8",
      "From 10×64×48×3 to 10×64×48×8.",
      ["time steps", "height", "width", "channels"],
    ],
    [
      "maps that are added keep their shape",
      "add",
      "inputs: [[256, 56, 56], [256, 56, 56]]",
      "",
      "56×56×256",
      "From 56×56×256 and 56×56×256 to 56×56×256.",
      ["height", "width", "channels"],
    ],
    [
      "maps that are concatenated add their channels",
      "concatenate",
      "inputs: [[64, 28, 28], [128, 28, 28], [32, 28, 28]]",
      "",
      // 64 + 128 + 32
      "28×28×224",
      "From 28×28×64 and 28×28×128 and 28×28×32 to 28×28×224.",
      ["height", "width", "channels"],
    ],
    [
      "sequences that are added stay sequences",
      "add",
      "inputs: [[197, 768], [197, 768]]",
      "",
      "197×768",
      "From 197×768 and 197×768 to 197×768.",
      ["positions", "features"],
    ],
    [
      "axes that are permuted take their channels along",
      "permute",
      "input: [8, 5, 7]",
      "order: [2, 3, 1]",
      // Channels last already: 5, 7, 8.
      "5×7×8",
      "From 5×7×8 to 5×7×8.",
      ["height", "width", "channels"],
    ],
    [
      "a row that is reshaped into maps has its channels last",
      "reshape",
      "input: [6272]",
      "target: [128, 7, 7]",
      "7×7×128",
      "From 6,272 to 7×7×128.",
      ["height", "width", "channels"],
    ],
    [
      "a pool of a whole map leaves one number for each channel",
      "globalAvgPool",
      "input: [512, 7, 7]",
      "",
      "512",
      "From 7×7×512 to 512.",
      ["features"],
    ],
  ])("%s", (_claim, layer, input, choices, answer, prompt, axes) => {
    const exercise = ask(layer, input, choices, answer);
    expect(spoken(exercise)).toBe(prompt);
    expect(exercise.parts).toMatchObject([{ axes }]);
  });
});

test("a node’s shape is written as on its network’s page", () => {
  // There a scale without positions is taken for a sequence; it comes first in ConvNeXt’s sums.
  for (const network of networks.filter(({ name }) => name !== "convnext-tiny")) {
    for (const [name, { output }] of workedNodes(network)) {
      const shape = inOrder(output.shape, output);
      const shown = axesShown(network, name).map(({ size }) => size);
      expect(shape, `${network.name} ${name}`).toEqual(shown);
    }
  }
});

test.each<[claim: string, from: string, to: string, message: string]>([
  ["an unknown layer", "conv2d", "conv2", '3: there is no layer "conv2". Did you mean "conv2d"'],
  ["two subjects", "layer:", "network: alexnet\nlayer:", '3: "network" and "layer" are two'],
  ["a node of no network", "asks:", "node: conv1\nasks:", '6: "node" belongs to a "network"'],
  [
    "no subject",
    "layer: conv2d\ninput: [3, 32, 20]\nchoices: { outChannels: 6, kernelSize: 5 }",
    "",
    '1: the exercise has no "network" and no "layer": add one.',
  ],
  [
    "no input",
    "input: [3, 32, 20]\n",
    "",
    '1: the exercise has no "input". Add a line "input: …".',
  ],
  ["words for an input", "[3, 32, 20]", "large", "4: an input is a list of whole numbers"],
  ["half a pixel", "[3, 32, 20]", "[3, 32.5, 20]", "4: an input is a list of whole numbers"],
  ["two inputs in two fields", "choices", "inputs: [[3, 32, 20]]\nchoices", '5: write "input" for'],
  ["too few axes", "[3, 32, 20]", "[3]", "4: "],
  ["an input of nothing", "[3, 32, 20]", "[3, 0, 20]", "4: The input size can’t be 0. Write"],
  [
    "an unknown choice",
    "kernelSize: 5",
    "kernelsize: 5",
    '5: conv2d has no choice "kernelsize". Did you mean "kernelSize"? There are: outChannels,',
  ],
  ["a choice without a value", "kernelSize: 5", "kernelSize:", '5: "kernelSize" has no value.'],
  ["choices in a list", "{ outChannels: 6, kernelSize: 5 }", "[6, 5]", '5: "choices" are fields'],
  ["a choice left out", ", kernelSize: 5", "", "3: Choose the kernel size: write a whole number"],
  ["a kernel of nothing", "kernelSize: 5", "kernelSize: 0", "5: The kernel size can’t be 0. Write"],
  ["a kernel too large", "kernelSize: 5", "kernelSize: 21", "5: "],
  [
    "a wrong answer",
    "456",
    "450",
    '7: the file says 450; calc says 456. Write "answer: 456" if layer, input, choices and asks are what you mean.',
  ],
])("%s stops the build, at its line", (_claim, from, to, message) => {
  expect(() => read([from, to])).toThrow(`${file}:${message}`);
});

test("an input belongs to a layer, not to a network", () => {
  expect(() => read(["layer: conv2d", "network: alexnet"])).toThrow(
    `${file}:4: "input" belongs to a "layer"`,
  );
});

test("of a layer that learns nothing it is said, without a formula", () => {
  const text = `title: Added
prompt: "{inShape}: how many?"
layer: add
inputs: [[256, 56, 56], [256, 56, 56]]
asks: params
answer: 0
`;
  expect(workingOf(readExercise(file, text))).toEqual([
    { words: "There are no parameters in it to count: 0." },
  ]);
});
