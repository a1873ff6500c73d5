import { readFileSync } from "node:fs";
import { computationsIn, mark, readExercise, readVariants, workingOf } from "@exercises";
import { describe, expect, test } from "vitest";

const open = (name: string) => {
  const file = `content/exercises/${name}.yaml`;
  return [file, readFileSync(file, "utf8")] as const;
};

describe("three layers, with a stride and a dilation", () => {
  const [file, text] = open("receptive-field-three-layers");
  const exercise = readExercise(file, text);
  const [part] = exercise.parts;

  test("see 27 pixels", () => {
    // 7; a kernel of 3 with gaps of 4 reaches over 9: 7 + 8 · 2 = 23; 23 + 2 · 2.
    expect(mark(part, "27").verdict).toBe("right");
  });

  test.each([
    [7 + 9 + 3, "adds the kernels up"],
    [7 + 3 + 3, "adds the kernels up"],
    [1 + 6 + 8 + 2, "leaves the strides out"],
    [1 + 6 * 2 + 8 * 2 + 2 * 2, "A stride counts from the next layer on"],
    [7 + 2 * 2 + 2 * 2, "leaves the dilation out"],
    [7 + 8 * 2, "That is what one value of second sees."],
  ])("%i is explained", (typed, because) => {
    const said = mark(part, String(typed));
    expect(said).toMatchObject({ verdict: "wrong", because: [expect.stringContaining(because)] });
  });

  test("are worked out layer by layer", () => {
    const steps = workingOf(exercise);
    expect(steps.map(({ words }) => words)).toEqual([
      "first:",
      "Its stride spreads what comes next: neighbours lie 1 · 2 = 2 apart.",
      "second:",
      "third:",
    ]);
    const results = steps.flatMap(({ derivation }) => derivation?.steps ?? []);
    expect(results.map((each) => /\{(\d+)\}/.exec(each)?.[1])).toEqual(["7", "23", "27"]);
  });

  test("stand beside what was reckoned instead", () => {
    const [computations] = computationsIn(file, text)(exercise);
    expect(computations?.right).toEqual(["1 + (7 − 1) + (9 − 1) · 2 + (3 − 1) · 2"]);
    expect(computations?.mistaken).toContain("1 + (7 − 1) + (9 − 1) + (3 − 1)");
    expect(computations?.mistaken).toContain("7 + 9 + 3");
  });

  test("have fresh numbers that tell the same mistakes apart", () => {
    const { kept } = readVariants(file, text);
    expect(kept.length).toBeGreaterThan(30);
    for (const variant of kept) {
      const values = variant.exercise.parts[0].mistakes.map(({ value }) => value);
      expect(new Set(values).size).toBeGreaterThanOrEqual(part.mistakes.length);
    }
  });
});

test("a value behind AlexNet’s second pooling sees 67 pixels", () => {
  // 11, steps of 4; 11 + 2 · 4 = 19, steps of 8; 19 + 4 · 8 = 51; 51 + 2 · 8.
  const [part] = readExercise(...open("receptive-field-alexnet")).parts;
  expect(mark(part, "67").verdict).toBe("right");
  // 11 + 3 + 5 + 3
  expect(mark(part, "22")).toMatchObject({
    because: [expect.stringContaining("adds the kernels")],
  });
});

test.each([
  ["a layer that sees everything", "network: alexnet\nnode: dense1", "sees the whole input"],
  ["a place where branches meet", "network: resnet-18\nnode: layer1_block1_add", "several ways"],
  [
    "a layer by itself",
    "layer: conv2d\ninput: [3, 9, 9]\nchoices: { outChannels: 1, kernelSize: 3 }",
    "can't be asked here",
  ],
])("%s is refused with a sentence", (_claim, subject, sentence) => {
  const text = `title: Far\nprompt: How far?\n${subject}\nasks: receptiveField\nanswer: 1\n`;
  expect(() => readExercise("content/exercises/far.yaml", text)).toThrow(sentence);
});
