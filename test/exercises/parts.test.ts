import { askingOf, changesGiving, mark, markPart, readExercise, readVariants } from "@exercises";
import { readPosed, workingOf, writePosed, type Written } from "@exercises";
import { describe, expect, test } from "vitest";

const file = "content/exercises/parts.yaml";
const changed = (text: string, changes: readonly (readonly [from: string, to: string])[]) =>
  changes.reduce((all, [from, to]) => all.replace(from, to), text);
const posedOf = (text: string) =>
  readPosed(JSON.parse(JSON.stringify(writePosed(readVariants(file, text), () => []))) as Written);

const several = `title: Several
prompt: "{input} through {outChannels} kernels of {kernelSize}: what?"
layer: conv2d
input: [3, 32, 20]
choices: { outChannels: 6, kernelSize: 5 }
asks: [output, params]
answer: [28×16×6, 456]
`;

const table = `title: Rows
prompt: "{conv1.outChannels} filters of {conv1.kernelSize}, then {conv2.outChannels} of {conv2.kernelSize}."
network: fastai-mnist
rows: [conv1, conv2]
asks: [output, params]
answer:
  conv1: [14×14×8, 208]
  conv2: [7×7×16, 1168]
`;

describe("an exercise of several parts", () => {
  const read = (...changes: [string, string][]) => readExercise(file, changed(several, changes));

  test("asks each by itself, with its own answer and mistakes", () => {
    const { parts } = read();
    // 32 − 5 + 1 and 20 − 5 + 1; 5 · 5 · 3 · 6 + 6, and without the biases 450
    expect(parts).toMatchObject([{ answer: [28n, 16n, 6n] }, { answer: 456n }]);
    expect(parts[1]?.mistakes.map(({ value }) => value)).toContain(450n);
    expect(askingOf(read()).map(({ asked }) => asked)).toEqual([
      "the shape of the output",
      "how many parameters",
    ]);
  });

  test("names each part before its working", () => {
    const words = workingOf(read()).flatMap(({ words: said }) => said ?? []);
    expect(words[0]).toBe("The shape of the output: 28 × 16 × 6.");
    expect(words).toContain("How many parameters: 456.");
  });

  test("says what one other choice would make right, part by part", () => {
    const [variant] = readVariants(file, several).kept;
    // 32 − 7 + 1 = 26, 20 − 7 + 1 = 14; 7 · 7 · 3 · 6 + 6 = 888
    expect(changesGiving([26n, 14n, 6n], variant.neighbours(0))).toBe("the kernel size were 7");
    expect(changesGiving([888n], variant.neighbours(1))).toBe("the kernel size were 7");
  });

  test("a mistake of its own says of which part it is", () => {
    const own = "mistakes:\n  - { formula: weights + 1, because: Why., of: params }\n";
    const withOwn = read(["28×16×6, 456]\n", `28×16×6, 456]\n${own}`]);
    // 5 · 5 · 3 · 6 + 1
    expect(withOwn.parts[1]?.mistakes.at(-1)).toEqual({ value: 451n, because: "Why." });
    expect(withOwn.parts[0].mistakes).toEqual(read().parts[0].mistakes);
    expect(() =>
      read(["28×16×6, 456]\n", `28×16×6, 456]\n${own.replace(", of: params", "")}`]),
    ).toThrow(`${file}:9: a mistake says "of: …" which of several it is.`);
  });

  test.each<[string, string, string, string]>([
    ["a wrong answer", "456]", "450]", "7: the file says 450; calc says 456. Write 456 for params"],
    ["one answer too few", "[28×16×6, 456]", "456", "7: the answer is a list here"],
    ["an unknown quantity", "output, params", "output, parms", '6: "parms" can\'t be asked here.'],
    ["one asked twice", "output, params", "params, params", '6: "asks" is a name, or a list'],
    ["rows without a network", "asks:", "rows: [conv1]\nasks:", '6: "rows" are nodes'],
  ])("%s stops the build", (_claim, from, to, message) => {
    expect(() => read([from, to])).toThrow(`${file}:${message}`);
  });
});

describe("a table to fill in", () => {
  const read = (...changes: [string, string][]) => readExercise(file, changed(table, changes));

  test("has a part for each row and quantity, labelled by both", () => {
    const exercise = read();
    // (28 + 4 − 5) / 2 gives 13 and a half, and one more place; 5 · 5 · 8 + 8; 3 · 3 · 8 · 16 + 16
    expect(exercise.parts.map(({ answer }) => answer)).toEqual([
      [14n, 14n, 8n],
      208n,
      [7n, 7n, 16n],
      1168n,
    ]);
    expect(askingOf(exercise)[3]).toMatchObject({
      asked: "conv2, how many parameters",
      unit: "parameters",
      cell: { row: "conv2", column: "parameters" },
    });
  });

  test.each<[string, string, string, string]>([
    [
      "an unknown row",
      "rows: [conv1, conv2]",
      "rows: [conv1, conv9]",
      '4: there is no node "conv9"',
    ],
    ["a wrong answer", "16, 1168", "16, 160", "8: the file says 160; calc says 1,168."],
    ["a row left out", "  conv2: [7×7×16, 1168]\n", "", "6: the answer has no line for the row"],
    ["a row too many", "  conv2:", "  pool: [7, 7]\n  conv2:", '8: there is no row "pool".'],
  ])("%s stops the build", (_claim, from, to, message) => {
    expect(() => read([from, to])).toThrow(`${file}:${message}`);
  });
});

describe("a choice", () => {
  const choice = changed(several, [
    ["[output, params]", "params\nform: choice"],
    ["[28×16×6, 456]", "456"],
  ]);

  test("offers the answer among three mistakes at most, each once", () => {
    const [{ options = [] }] = readExercise(file, choice).parts;
    const values = options.map((each) => Number(each.replace(",", "")));
    expect(values).toContain(456);
    expect(values.length).toBeGreaterThan(2);
    expect(values.length).toBeLessThanOrEqual(4);
    expect(new Set(values).size).toBe(values.length);
  });

  test("has its answer at no place of its own", () => {
    const varied = changed(choice, [
      ["asks: ", "vary: { outChannels: [4, 5, 7, 8, 9, 10, 11, 12] }\nasks: "],
    ]);
    const places = posedOf(varied).variants.map(({ parts: [part] }) =>
      part?.options?.findIndex((option) => markPart(part, option).verdict === "right"),
    );
    expect(places).toHaveLength(1 + 8);
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test("each wrong option brings its own sentence, and none is chosen by itself", () => {
    const [part] = posedOf(choice).variants[0]?.parts ?? [];
    if (!part) throw new Error("It has a part.");
    expect(markPart(part, "456").verdict).toBe("right");
    for (const option of part.options ?? []) {
      const verdict = markPart(part, option);
      if (option !== "456") expect(verdict.verdict === "wrong" && verdict.because).not.toEqual([]);
    }
    expect(markPart(part, "")).toEqual({
      verdict: "unreadable",
      why: "Nothing is chosen here yet.",
    });
  });

  test("of a shape, a mistake is made along all its axes", () => {
    const shape = changed(choice, [
      ["[3, 32, 20]", "[3, 32, 32]"],
      ["kernelSize: 5", "kernelSize: 5, stride: 2"],
      ["asks: params", "asks: output"],
      ["answer: 456", "answer: 14×14×6"],
    ]);
    const [{ options = [] }] = readExercise(file, shape).parts;
    // ⌊(32 − 5) / 2⌋ + 1 = 14, and 13 without the one more.
    expect(options).toContain("14 × 14 × 6");
    expect(options).toContain("13 × 13 × 6");
    for (const [height, width] of options.map((each) => each.split(" × "))) {
      expect(width).toBe(height);
    }
  });

  test("one without enough mistakes stops the build", () => {
    const without = changed(choice, [
      ["asks: params", "asks: biases"],
      ["answer: 456", "answer: 6"],
    ]);
    expect(() => readExercise(file, without)).toThrow(`${file}:7: a choice needs two mistakes`);
  });
});

describe("a count by hand", () => {
  const count = `title: Count
prompt: Which row is wrong?
network: fastai-mnist
rows: [conv1, conv2, conv3]
asks: params
counted: { conv1: 208, conv2: 160, conv3: 4640 }
answer: conv2
`;
  const read = (...changes: [string, string][]) => readExercise(file, changed(count, changes));

  test("has the rows as options, and marks which is wrong", () => {
    const [part] = posedOf(count).variants[0]?.parts ?? [];
    if (!part) throw new Error("It has a part.");
    expect(part.options).toEqual(["conv1: 208", "conv2: 160", "conv3: 4,640"]);
    // 3 · 3 · 16 + 16, one input channel only; 3 · 3 · 16 · 32 + 32 is right.
    expect(markPart(part, "conv2: 160").verdict).toBe("right");
    expect(markPart(part, "conv3: 4,640")).toMatchObject({
      verdict: "wrong",
      because: ["conv3 does come to 4,640."],
    });
    expect(part.answer).toBe("conv2: 160");
  });

  test("says in its working how the wrong number came about", () => {
    // 3 · 3 · 8 · 16 + 16
    expect(workingOf(read())[0]?.words).toMatch(
      /^160 for conv2\? .*one input channel only.* it is 1,168\.$/,
    );
  });

  test.each<[string, string, string, string]>([
    ["no wrong row", "conv2: 160", "conv2: 1168", "6: exactly one row is wrong"],
    ["two wrong rows", "conv1: 208", "conv1: 200", "6: exactly one row is wrong"],
    ["a number that nobody gets", "conv2: 160", "conv2: 161", "6: nobody would know how 161"],
    ["another answer", "answer: conv2", "answer: conv1", "7: the wrong row is conv2."],
    ["a row left out", ", conv3: 4640", "", '6: "counted" has a whole number for each row'],
  ])("%s stops the build", (_claim, from, to, message) => {
    expect(() => read([from, to])).toThrow(`${file}:${message}`);
  });
});

test("a whole network says which one choice of one node would make a number right", () => {
  const text = `title: Whole
prompt: "{input}: how many?"
network: keras-mnist
asks: params
answer: 11550
`;
  const [{ exercise, neighbours }] = readVariants(file, text).kept;
  // 3·3·1·25 + 25 and 3·3·25·51 + 51
  expect(changesGiving([BigInt(250 + 11526)], neighbours())).toBe(
    "the output channels of conv2 were 51",
  );
  expect(mark(exercise.parts[0], "11550").verdict).toBe("right");
});
