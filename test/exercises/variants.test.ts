import { globSync, readFileSync } from "node:fs";
import {
  answerText,
  askingOf,
  changesGiving,
  mark,
  markPart,
  markTyped,
  readExercise,
  readPosed,
  readVariants,
  writePosed,
  type Exercise,
  type Written,
} from "@exercises";
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/exercises/asGood.ts";

const file = "content/exercises/places.yaml";
const text = `title: Places
prompt: "{inSize} pixels, kernels of {kernelSize}, stride {stride}: how many places along each axis?"
layer: conv2d
input: [3, 227, 227]
choices: { outChannels: 96, kernelSize: 11, stride: 4 }
vary:
  inSize: { from: 20, to: 60, by: 2 }
  kernelSize: [3, 5]
  stride: [1, 2, 3]
where: leftOver = 0
asks: outSize
answer: 55
`;
const read = (...changes: readonly (readonly [from: string, to: string])[]) =>
  readVariants(
    file,
    changes.reduce((all, [from, to]) => all.replace(from, to), text),
  );

test("the author’s own numbers are the first variant", () => {
  const [first] = read().kept;
  expect(first.varied).toEqual({});
  expect(first.exercise.parts).toMatchObject([{ answer: 55n }]);
});

test("every variant is another question, with the answer of its own numbers", () => {
  const { kept } = read();
  expect(new Set(kept.map(({ exercise }) => questionOf(exercise))).size).toBe(kept.length);
  expect(kept.length).toBeGreaterThan(10);
  for (const { varied, exercise } of kept.slice(1)) {
    const [size, kernel, stride] = ["inSize", "kernelSize", "stride"].map((name) => varied[name]);
    const [n, k, s] = [size, kernel, stride] as bigint[];
    if (n === undefined || k === undefined || s === undefined) throw new Error("It varies all.");
    // Nothing is left over, so no floor.
    expect((n - k) % s).toBe(0n);
    expect(exercise.parts).toMatchObject([{ answer: (n - k) / s + 1n }]);
  }
});

test("a variant tells apart what the author’s own numbers tell apart", () => {
  const { kept, collisions } = read();
  const count = ({ mistakes }: { mistakes: readonly { value: bigint }[] }) =>
    new Set(mistakes.map(({ value }) => value)).size;
  const [own, ...others] = kept.map(({ exercise }) => count(exercise.parts[0]));
  for (const other of others) expect(other).toBeGreaterThanOrEqual(own ?? 0);
  expect(collisions).toBe(0);
});

test("the order is the same each time, and no list’s", () => {
  const questions = () => read().kept.map(({ exercise }) => questionOf(exercise));
  expect(questions()).toEqual(questions());
  expect(questions().slice(1)).not.toEqual(questions().slice(1).sort());
});

test("a node of a network varies as a layer by itself", () => {
  const { kept } = readVariants(
    file,
    `title: AlexNet
prompt: "{inChannels} channels, {outChannels} kernels of {kernelSize}: how many parameters?"
network: alexnet
node: conv1
asks: params
answer: 34944
vary: { outChannels: [8, 16], kernelSize: [3, 5, 7] }
`,
  );
  // 5 · 5 · 3 · 8 + 8 = 608, 7 · 7 · 3 · 8 + 8 = 1184, each twice; at first 11 · 11 · 3 · 96 + 96.
  // Of a kernel of 3 one could not say which 3 was forgotten, so it is left out.
  const answers = kept.map(({ exercise }) => String(exercise.parts[0].answer));
  expect(answers.sort()).toEqual(["1184", "1216", "2368", "34944", "608"]);
});

describe("an author is told", () => {
  test.each([
    [
      "of an axis that varies beside its whole shape",
      "  stride: [1, 2, 3]",
      "  stride: [1, 2]\n  input: [[3, 20, 20], [3, 30, 30]]",
      /"inSize" is an axis of "input"/,
    ],
    [
      "of a name that can't vary",
      "stride: [1, 2, 3]",
      "strides: [1, 2]",
      /"strides" can't be varied here\. Did you mean "stride"/,
    ],
    ["of an empty list", "kernelSize: [3, 5]", "kernelSize: []", /"kernelSize" varies over a list/],
    ["of far too many", "to: 60, by: 2", "to: 9000", /up to 5000 can be tried/],
    [
      "of a condition that its own numbers break",
      "leftOver = 0",
      "leftOver > 0",
      /does not hold of the exercise's own numbers/,
    ],
    ["of a condition that means nothing", "leftOver = 0", "left = 0", /left/],
  ])("%s, with the line", (_, from, to, sentence) => {
    expect(() => read([from, to])).toThrow(sentence);
    expect(() => read([from, to])).toThrow(/places\.yaml:\d+/);
  });
});

describe("a number that no mistake explains", () => {
  const [variant] = read().kept;
  const { exercise } = variant;
  const neighbours = variant.neighbours();
  const change = (typed: string) => {
    const verdict = mark(exercise.parts[0], typed);
    return verdict.verdict === "wrong" ? changesGiving(verdict.read, neighbours) : undefined;
  };

  test("is right for another stride: (227 − 11) / 2 + 1 = 109", () => {
    expect(change("109")).toBe("the stride were 2");
  });

  test("names two changes that give it: 227 − 5 and 229 − 11 are 222 and 218, and 56 comes of a kernel of 5", () => {
    // ⌊222 / 4⌋ + 1 = 56; ⌊(227 + 2 · 2 − 11) / 4⌋ + 1 = 56
    expect(change("56")).toBe("the kernel size were 5, or if the padding were 2");
  });

  test("is not explained by what gives the answer too, or by nothing", () => {
    expect(change("1234")).toBeUndefined();
    expect(neighbours.map(({ answer }) => answer.join())).not.toContain("55");
  });
});

const exercises = globSync("content/exercises/*.yaml").map((path) => [path] as const);

describe.each(exercises)("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const all = readVariants(path, text);
  const variants = all.kept;
  const parts = variants.flatMap(({ exercise }) => exercise.parts);

  test("states the answers of its first variant", () => {
    const answers = ({ parts }: Exercise) => parts.map(({ answer }) => answer);
    expect(answers(readExercise(path, text))).toEqual(answers(variants[0].exercise));
  });

  test("each part accepts its answer in every notation, and no neighbour of it", () => {
    for (const part of parts) {
      if (part.options) continue;
      if ("axes" in part) {
        const { answer } = part;
        for (const cross of ["×", "x", ", ", " "]) {
          expect(markTyped(part, answer.join(cross)).verdict, answer.join(cross)).toBe("right");
        }
        const wrong = answer.map((size, axis) => (axis === 0 ? size + 1n : size)).join("×");
        expect(markTyped(part, wrong).verdict, wrong).not.toBe("right");
        continue;
      }
      const { answer } = part;
      if (part.decimal) {
        const inUnits = (units: bigint) => answerText({ ...part, answer: units });
        const said = inUnits(answer);
        for (const typed of [said, said.replace("%", " %"), said.replace(".", ",")]) {
          expect(markTyped(part, typed).verdict, typed).toBe("right");
        }
        for (const near of [answer - 2n, answer + 2n].map(inUnits)) {
          expect(markTyped(part, near).verdict, near).not.toBe("right");
        }
        continue;
      }
      const digits = String(answer);
      const grouped = (by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by);
      for (const typed of [digits, grouped(","), grouped("\u202f"), grouped("_"), `${digits}.0`]) {
        expect(markTyped(part, typed).verdict, typed).toBe("right");
      }
      for (const near of [answer - 1n, answer + 1n]) {
        expect(markTyped(part, String(near)).verdict, String(near)).not.toBe("right");
      }
      expect(markTyped(part, `${digits}?`).verdict).toBe("unreadable");
    }
  });

  test("each mistake brings its own sentence", () => {
    for (const part of parts) {
      if ("axes" in part || part.isNamed) continue;
      for (const { value, because } of part.mistakes) {
        if (value < 0n) continue;
        const typed = part.decimal ? answerText({ ...part, answer: value }) : String(value);
        const verdict = markTyped(part, typed);
        expect(verdict.verdict === "wrong" && verdict.because, because).toContain(because);
      }
    }
  });

  test("of a choice one option is right, mostly not the same, and each other has a sentence", () => {
    if (!parts.some(({ options }) => options)) return;
    const posed = readPosed(JSON.parse(JSON.stringify(writePosed(all, () => []))) as Written);
    const places: number[] = [];
    for (const part of posed.variants.flatMap((variant) => variant.parts)) {
      const verdicts = (part.options ?? []).map((option) => markPart(part, option));
      const right = verdicts.filter(({ verdict }) => verdict === "right");
      expect(right).toHaveLength(part.options ? 1 : 0);
      if (part.options) places.push(verdicts.findIndex(({ verdict }) => verdict === "right"));
      for (const said of verdicts) {
        if (said.verdict !== "right")
          expect(said.verdict === "wrong" && said.because).not.toEqual([]);
      }
    }
    const [most = 0] = [...Map.groupBy(places, (place) => place).values()]
      .map(countOf)
      .sort(falling);
    // Or “yes”, or “the second”, could be learned by heart: something else is right in 3 of 10.
    if (variants.length > 1) expect(most).toBeLessThanOrEqual(0.7 * places.length);
  });

  test("what a part is called gives no other part’s answer away", () => {
    for (const { exercise } of variants) {
      const called = askingOf(exercise).flatMap(({ asked }) => asked.match(/\d+/g) ?? []);
      for (const { answer } of exercise.parts) expect(called).not.toContain(String(answer));
    }
  });

  test("what is written for its page reads back the same", () => {
    const written = JSON.stringify(writePosed(all, () => []));
    const posed = readPosed(JSON.parse(written) as Written);
    expect(posed.variants).toHaveLength(variants.length);
    for (const [place, { exercise, neighbours }] of variants.entries()) {
      const read = posed.variants[place]?.parts ?? [];
      expect(read).toHaveLength(exercise.parts.length);
      for (const [at, part] of exercise.parts.entries()) {
        expect(read[at]?.marked.answer).toEqual(part.answer);
        expect(read[at]?.marked.mistakes).toEqual(part.mistakes);
        expect(read[at]?.neighbours).toEqual(neighbours(at));
      }
    }
  });
});

const countOf = ({ length }: readonly unknown[]) => length;
const falling = (one: number, other: number) => other - one;
