import {
  askingOf,
  markPart,
  readExercise,
  readPosed,
  readVariants,
  workingOf,
  writePosed,
  type Written,
} from "@exercises";
import { describe, expect, test } from "vitest";

const file = "content/exercises/yes.yaml";
const text = `title: One more
prompt: "From {inSize} to {changed.inSize} at stride {stride}: does it change?"
layer: conv1d
input: [1, 10]
choices: { outChannels: 1, kernelSize: 3, stride: 2 }
vary: { inSize: [10, 11, 12], stride: [2, 4] }
change: { inSize: inSize + 1 }
asks: outSize
form: yesOrNo
answer: yes
mistakes:
  - said: no
    because: A stride of {stride} becomes whole.
`;
const posed = readPosed(
  JSON.parse(JSON.stringify(writePosed(readVariants(file, text), () => []))) as Written,
);

describe("does it change?", () => {
  test("is yes or no as the numbers have it: ⌊(n − 3) / s⌋ against ⌊(n − 2) / s⌋", () => {
    for (const { numbers, parts } of posed.variants) {
      const [size = 0, , stride = 1] = numbers.map(Number);
      const changes = Math.floor((size - 3) / stride) !== Math.floor((size - 2) / stride);
      const [part] = parts;
      if (!part) throw new Error("An exercise has a part.");
      expect(part.answer).toBe(changes ? "Yes" : "No");
      expect(markPart(part, part.answer).verdict).toBe("right");
    }
    expect(new Set(posed.variants.map(({ parts }) => parts[0]?.answer)).size).toBe(2);
  });

  test("a wrong choice brings the exercise’s sentence, and both numbers", () => {
    const [part] = posed.variants[0]?.parts ?? [];
    // ⌊7 / 2⌋ + 1 = 4, and ⌊8 / 2⌋ + 1 = 5
    expect(part && markPart(part, "No")).toMatchObject({
      verdict: "wrong",
      because: ["A stride of 2 becomes whole. It is 4 before and 5 after, so it changes."],
    });
    expect(part && markPart(part, "").verdict).toBe("unreadable");
  });

  test("works out both", () => {
    const words = workingOf(readExercise(file, text)).flatMap(({ words: said }) => said ?? []);
    expect(words).toEqual(["Before:", "After:", "It is 4 before and 5 after, so it changes."]);
    expect(askingOf(readExercise(file, text))[0].asked).toBe("yes or no");
  });
});

test.each<[claim: string, from: string, to: string, sentence: string]>([
  ["a wrong answer", "answer: yes", "answer: no", "10: calc says yes."],
  ["a name that is none", "inSize: inSize + 1", "size: 3", '7: "size" can’t be changed here.'],
  ["a formula that is none", "inSize + 1", "inSize +", "7: Expected a number"],
  ["a mistake without its choice", "said: no", "formula: 3", "12: here a mistake has two texts"],
  ["an unknown form", "yesOrNo", "maybe", '9: "form" is one of choice, yesOrNo, percent, ratio'],
])("%s stops the build", (_claim, from, to, sentence) => {
  expect(() => readExercise(file, text.replace(from, to))).toThrow(`${file}:${sentence}`);
});
