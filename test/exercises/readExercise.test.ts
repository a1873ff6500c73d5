import { readExercise } from "@exercises";
import { networks } from "@networks";
import { expect, test } from "vitest";

const file = "content/exercises/first.yaml";
const named = networks.slice(0, 12).map(({ name }) => name);
const firstNetworks = `${named.join(", ")}, … (${networks.length} in all)`;
const lines = [
  "title: First",
  "prompt: >-",
  "  {input} pixels meet {outChannels} kernels of {kernelSize},",
  "  at stride {stride}. How many parameters?",
  "network: alexnet",
  "node: conv1",
  "asks: params",
  "answer: 34944",
];
const read = (...changes: [from: string, to: string][]) =>
  readExercise(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), lines.join("\n")),
  );
const spoken = (exercise: ReturnType<typeof read>) =>
  exercise.prompt.map((part) => (typeof part === "string" ? part : part.text)).join("");

test("the holes of a prompt are filled from calc, in the colours of their quantities", () => {
  const exercise = read();
  expect(spoken(exercise)).toBe(
    "227×227×3 pixels meet 96 kernels of 11×11, at stride 4. How many parameters?",
  );
  expect(exercise.prompt).toContainEqual({ text: "11×11", kind: "kernel" });
  expect(exercise).toMatchObject({ title: "First", node: "conv1", parts: [{ answer: 34_944n }] });
});

test("a whole network's prompt speaks of each node", () => {
  const exercise = read(
    ["node: conv1\n", ""],
    ["{outChannels} kernels of {kernelSize}", "{conv2.kernelSize} and {dense3.units}"],
    ["{stride}", "{pool3.output}"],
    ["34944", "62378344"],
  );
  expect(spoken(exercise)).toContain("227×227×3 pixels meet 5×5 and 1,000, at stride 6×6×256.");
});

test("a size that is the same on both axes is one number", () => {
  expect(read(["asks: params", "asks: outSize"], ["34944", "55"]).parts[0].answer).toBe(55n);
});

const instead = 'Write "answer: 34944" if network, node and asks are what you mean.';
const nodes =
  "conv1, relu1, pool1, conv2, relu2, pool2, conv3, relu3, conv4, relu4, conv5, relu5, … (21 in all)";

test.each<[claim: string, from: string, to: string, message: string]>([
  ["a wrong answer", "34944", "34945", `8: the file says 34,945; calc says 34,944. ${instead}`],
  [
    "an answer in words",
    "34944",
    "34,944",
    `8: the answer has to be a whole number in plain digits; calc says 34,944. ${instead}`,
  ],
  [
    "an unknown network",
    "alexnet",
    "alexnt",
    `5: there is no network "alexnt". Did you mean "alexnet"? There are: ${firstNetworks}.`,
  ],
  [
    "an unknown node",
    "conv1",
    "conv_1",
    `6: alexnet has no node "conv_1". Did you mean "conv1" or "conv2" or "conv3"? There are: ${nodes}.`,
  ],
  [
    "an unknown quantity",
    "asks: params",
    "asks: parms",
    '7: "parms" can\'t be asked here. Did you mean "params"? There are: effectiveKernel, outSize, leftOver, macs, weights, biases, params, activations, output, receptiveField.',
  ],
  [
    "an unknown field",
    "title: First",
    "titel: First",
    '1: an exercise has no field "titel". Did you mean "title"? There are: title, revision, prompt, network, node, rows, layer, input, inputs, choices, layers, code, … (27 in all).',
  ],
  [
    "a missing field",
    "title: First\n",
    "",
    '1: the exercise has no "title". Add a line "title: …".',
  ],
  ["an empty field", "title: First", "title:", '1: "title" is a text: write some words after it.'],
  [
    "what is no YAML",
    "title: First",
    "title: [First",
    "2: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
  [
    "no fields",
    lines.join("\n"),
    "34944",
    "1: here belong fields, each on a line of its own, such as `title: …`.",
  ],
])("%s stops the build", (_claim, from, to, message) => {
  expect(() => read([from, to])).toThrow(new Error(`${file}:${message}`));
});

test("a hole that names nothing stops the build, at its own line", () => {
  const hole = () => read(["{stride}", "{strides}"]);
  expect(hole).toThrow(
    `${file}:4: {strides} names nothing here. Did you mean "stride"? There are: `,
  );
});

test("a claim that is a known mistake is explained to its author, too", () => {
  expect(() => read(["34944", "34848"])).toThrow(
    /^content\/exercises\/first\.yaml:8: the file says 34,848; calc says 34,944\. .* \(.*weights.*\)$/,
  );
});

const withMistake = (formula: string, because = "Why.") =>
  read(["34944", `34944\nmistakes:\n  - formula: ${formula}\n    because: ${because}`]);

test("an exercise may add mistakes of its own", () => {
  const [{ mistakes }] = withMistake("weights + 1", '"{weights} and one, not {biases}."').parts;
  expect(mistakes.at(-1)).toEqual({ value: 34_849n, because: "34,848 and one, not 96." });
});

test.each([
  ["weights + biases", '10: "weights + biases" comes to 34,944, which is the right answer.'],
  ["weights + width", '10: conv2d has no "width"; it has inChannels, inSize, '],
  ["weights / 5", '10: "weights / 5" does not give a whole number here.'],
  ["weights +", "10: Expected a number"],
  ["5", '10: a mistake needs two texts, "formula" and "because".'],
])("a mistake of its own that is %j stops the build", (formula, message) => {
  expect(() => withMistake(formula)).toThrow(`${file}:${message}`);
});

test("the whole output of a node may be asked for, channels last", () => {
  const shape = (answer: string) => read(["asks: params", "asks: output"], ["34944", answer]);
  // (227 − 11) / 4 + 1 = 55
  for (const answer of ["55×55×96", "[55, 55, 96]", "55 × 55 × 96"]) {
    expect(shape(answer).parts).toMatchObject([
      { answer: [55n, 55n, 96n], axes: ["height", "width", "channels"] },
    ]);
  }
  expect(() => shape("[96, 55, 55]")).toThrow(
    new Error(
      `${file}:8: the file says 96 × 55 × 55; calc says 55 × 55 × 96. Write "answer: 55×55×96" if network, node and asks are what you mean.`,
    ),
  );
  expect(() => shape("big")).toThrow(
    `${file}:8: the answer has to be a shape, channels last; calc says 55 × 55 × 96.`,
  );
});

test("a wrong size of the exercise’s own says along which axis it is", () => {
  const withOwn = (along: string) =>
    read(
      ["asks: params", "asks: output"],
      ["34944", `55×55×96\nmistakes:\n  - {formula: inChannels, because: Why., along: ${along}}`],
    );
  expect(withOwn("channels").parts[0].mistakes.at(-1)).toEqual({
    value: 3n,
    because: "Why.",
    axis: 2,
  });
  expect(() => withOwn("chanels")).toThrow(
    `${file}:10: there is no axis "chanels" here. Did you mean "channels"? There are: height, width, channels.`,
  );
});

test("a network’s own output may be asked for", () => {
  const exercise = read(
    ["node: conv1\n", ""],
    ["{outChannels} kernels of {kernelSize}", "layers"],
    ["stride {stride}", "once"],
    ["asks: params", "asks: output"],
    ["34944", "[1000]"],
  );
  expect(exercise.parts).toMatchObject([{ answer: [1000n] }]);
});

test("hints are sentences with holes", () => {
  const withHints = (hints: string) => read(["34944", `34944\nhints: ${hints}`]);
  expect(read().hints).toEqual([]);
  expect(withHints('["{outChannels} filters.", "Each has a bias."]').hints).toEqual([
    [{ text: "96", kind: "channels" }, " filters."],
    ["Each has a bias."],
  ]);
  expect(() => withHints("count")).toThrow(
    `${file}:9: "hints" is a list of sentences, each after a dash on a line of its own.`,
  );
  expect(() => withHints('["{filters}"]')).toThrow(`${file}:9: {filters} names nothing here.`);
});
