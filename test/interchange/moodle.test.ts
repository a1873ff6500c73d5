import { describe, expect, test } from "vitest";
import { moodleXml } from "@interchange";
import { moodleNumbers } from "../../src/interchange/moodleNumbers.ts";
import { bankWith, posedExercise } from "./banks.ts";
import { readCloze } from "./readCloze.ts";
import { childrenOf, readXml, textAt, type XmlElement } from "./readXml.ts";

const questionsIn = (xml: string) => childrenOf(readXml(xml), "question");
const typesIn = (xml: string) => questionsIn(xml).map(({ attributes }) => attributes["type"]);
const answersOf = (question: XmlElement) =>
  childrenOf(question, "answer").map((answer) => ({
    fraction: answer.attributes["fraction"],
    text: textAt(answer, "text"),
    feedback: textAt(answer, "feedback", "text"),
  }));

/** The question of all variants that has this in its text. */
function asked(name: string, words: string): XmlElement {
  const all = questionsIn(moodleXml(bankWith([name], "all")));
  const found = all.slice(1).find((each) => textAt(each, "questiontext", "text").includes(words));
  if (!found) throw new Error(`No variant of ${name} says ${words}.`);
  return found;
}

describe("AlexNet’s first layer is a numerical question", () => {
  const question = asked("alexnet-first-layer", "A 227×227×3 image meets 96 kernels of 11×11");
  const answers = answersOf(question);

  test("11 · 11 · 3 · 96 weights and 96 biases are right, exactly", () => {
    expect(11 * 11 * 3 * 96 + 96).toBe(34_944);
    expect(question.attributes["type"]).toBe("numerical");
    expect(answers.slice(0, 2)).toEqual([
      { fraction: "100", text: "34944", feedback: "" },
      // Moodle reads 34,944 so.
      { fraction: "100", text: "34.944", feedback: "" },
    ]);
    const tolerances = childrenOf(question, "answer").map((answer) => textAt(answer, "tolerance"));
    expect(new Set(tolerances)).toEqual(new Set(["0"]));
  });

  test("the weights alone are worth nothing, and say why", () => {
    expect(11 * 11 * 3 * 96).toBe(34_848);
    const feedback = "<p>34,848 is the weights alone. Each filter also learns a bias: add 96.</p>";
    expect(answers).toContainEqual({ fraction: "0", text: "34848", feedback });
    expect(answers).toContainEqual({ fraction: "0", text: "34.848", feedback });
  });

  test("the working is plain HTML", () => {
    const working = textAt(question, "generalfeedback", "text");
    expect(working).toContain("<br />= 11 · 11 · 3 · 96 + 96<br />= 34,848 + 96<br />= 34,944");
    expect(working).not.toMatch(/<(?!\/?(p|br|i|sub)\b)|class=/);
  });
});

test("34,000 with one comma would be 34, which is no right answer", () => {
  const wrong = [{ value: "1234567", because: [] }];
  const numbers = moodleNumbers({
    kind: "number",
    axis: "",
    right: "34000",
    tolerance: "0",
    wrong,
  });
  // Of two commas Moodle makes thousands.
  expect(numbers.map(({ value }) => value)).toEqual(["34000", "1234567"]);
});

test("a category holds the variants of an exercise, up to as many as are wanted", () => {
  const names = ["alexnet-first-layer", "yes-larger-image"];
  const xml = moodleXml(bankWith(names, "10"));
  expect(typesIn(xml)).toEqual([
    "category",
    ...Array<string>(10).fill("numerical"),
    "category",
    ...Array<string>(10).fill("multichoice"),
  ]);
  const [first] = questionsIn(xml);
  expect(first && textAt(first, "category", "text")).toBe(
    "$course$/top/Week 3/1. AlexNet’s first layer",
  );
  const { length } = posedExercise("alexnet-first-layer").variants;
  expect(typesIn(moodleXml(bankWith(names.slice(0, 1), "all")))).toHaveLength(length + 1);
});

test("a choice is a multiple choice, each wrong option with what is said of it", () => {
  const question = asked("pooling-which-shape", "reads 32×32×24 values");
  expect(textAt(question, "single")).toBe("true");
  // (32 − 2) / 2 + 1 = 16; one less is the number of strides.
  const answers = answersOf(question);
  expect(answers).toContainEqual({ fraction: "100", text: "16 × 16 × 24", feedback: "" });
  expect(answers.find(({ text }) => text === "15 × 15 × 24")).toEqual({
    fraction: "0",
    text: "15 × 15 × 24",
    feedback:
      "<p>You have the channels right, but not the height and the width. That is how many strides fit. The place where the window begins is one more.</p>",
  });
});

test("a shape is a cloze with a box for each axis", () => {
  const question = asked("alexnet-first-output", "A 227×227×3 image meets 96 kernels of 11×11");
  const { boxes, around } = readCloze(textAt(question, "questiontext", "text"));
  // (227 − 11) / 4 + 1 = 55
  expect(boxes.map(({ answers: [first] }) => first)).toEqual(
    ["55:0", "55:0", "96:0"].map((answer) => ({ isRight: true, answer, feedback: "" })),
  );
  expect(boxes[0]?.answers[1]).toEqual({
    isRight: false,
    answer: "54:0",
    feedback: "<p>That is how many strides fit. The place where the window begins is one more.</p>",
  });
  expect(around).toContain("<p>The shape of the output: height … × width … × channels …</p>");
});

test("in a table a count weighs as much as the three sizes of a shape", () => {
  const question = asked("mnist-first-rows", "28×28×1");
  const { boxes, around } = readCloze(textAt(question, "questiontext", "text"));
  expect(around).toContain("<p>conv1, output: height … × width … × channels …</p>");
  expect(boxes.slice(0, 4).map(({ weight }) => weight)).toEqual([1, 1, 1, 3]);
  // 5 · 5 · 1 · 8 + 8
  expect(boxes[3]?.answers[0]?.answer).toBe("208:0");
});

test("a share may be half of its last digit off", () => {
  const question = questionsIn(moodleXml(bankWith(["share-biases"])))[1];
  const [right] = question ? childrenOf(question, "answer") : [];
  expect(right && textAt(right, "text")).toMatch(/^\d+\.\d$/);
  expect(right && textAt(right, "tolerance")).toBe("0.05");
});

test("code stands as it is written", () => {
  const question = questionsIn(moodleXml(bankWith(["code-embedding"])))[1];
  expect(question && textAt(question, "questiontext", "text")).toMatch(
    /<p>PyTorch:<\/p><pre>[^<]*nn\.Embedding\([^<]*<\/pre>/,
  );
});
