import { describe, expect, test } from "vitest";
import { mark, markTyped, type Posed, type PosedPart } from "@exercises";
import { giftText, leftOutOfGift, moodleXml, type Bank } from "@interchange";
import { bankWith } from "./banks.ts";
import { readCloze } from "./readCloze.ts";
import { readGift } from "./readGift.ts";
import { childrenOf, readXml, textAt, type XmlElement } from "./readXml.ts";

/** One of each kind: a number, a shape, several numbers, tables, choices, a share, code. */
const names = [
  "alexnet-first-layer",
  "alexnet-first-output",
  "dense-shape-and-count",
  "mnist-first-rows",
  "pooling-which-shape",
  "yes-larger-image",
  "check-which-row",
  "share-biases",
  "code-embedding",
];
const bank = bankWith(names);
const variants = bank.exercises.flatMap((exercise) => exercise.variants);

interface Found {
  readonly isRight: boolean;
  readonly answer: string;
}

/** Of each box what is written as an answer to it. */
const boxesOf = (question: XmlElement): readonly (readonly Found[])[] =>
  question.attributes["type"] === "cloze"
    ? readCloze(textAt(question, "questiontext", "text")).boxes.map(({ answers }) =>
        answers.map(({ isRight, answer }) => ({ isRight, answer: answer.replace(/:0$/, "") })),
      )
    : [
        childrenOf(question, "answer").map((answer) => ({
          isRight: answer.attributes["fraction"] === "100",
          answer: textAt(answer, "text"),
        })),
      ];

/** What is marked of each box: a part, or an axis of a shape. */
const markedBoxes = ({ parts }: Posed) =>
  parts.flatMap((part): ((answer: string) => string)[] => {
    const { marked, options } = part;
    if (options) return [(answer) => chosen(part, answer)];
    if (!("axes" in marked)) return [(answer) => markTyped(marked, answer).verdict];
    return marked.answer.map((size, axis) => (answer) => {
      const mistakes = marked.mistakes.filter((each) => each.axis === axis);
      return mark({ answer: size, mistakes }, answer).verdict;
    });
  });

const chosen = ({ marked, options = [], isNamed }: PosedPart, answer: string) =>
  mark(marked, isNamed ? String(options.indexOf(answer) + 1) : answer).verdict;

function expectMarkedAlike(posed: Posed, boxes: readonly (readonly Found[])[]) {
  const markers = markedBoxes(posed);
  expect(boxes).toHaveLength(markers.length);
  for (const [place, answers] of boxes.entries()) {
    expect(answers.some(({ isRight }) => isRight)).toBe(true);
    const verdicts = answers.map(({ answer }) => markers[place]?.(answer));
    expect(verdicts).toEqual(answers.map(({ isRight }) => (isRight ? "right" : "wrong")));
  }
}

describe("each answer that is written is marked alike here", () => {
  test("in Moodle XML", () => {
    const questions = childrenOf(readXml(moodleXml(bank)), "question").filter(
      ({ attributes }) => attributes["type"] !== "category",
    );
    expect(questions).toHaveLength(variants.length);
    for (const [place, question] of questions.entries()) {
      const posed = variants[place]?.posed;
      if (posed) expectMarkedAlike(posed, boxesOf(question));
    }
  });

  test("in GIFT, which leaves out what has several boxes", () => {
    expect(leftOutOfGift(bank)).toBe(3);
    const held: Bank["exercises"] = bank.exercises.filter(({ title }) => !/^[234]\. /.test(title));
    const questions = readGift(giftText(bank));
    expect(new Set(questions.map(({ category }) => category))).toEqual(
      new Set(held.map(({ title }) => `$course$/top/Week 3/${title}`)),
    );
    const posed = held.flatMap((exercise) => exercise.variants);
    expect(questions).toHaveLength(posed.length);
    for (const [place, { answers }] of questions.entries()) {
      const variant = posed[place];
      const bare = answers.map((each) => ({
        ...each,
        answer: each.answer.replace(/:0(\.\d+)?$/, ""),
      }));
      if (variant) expectMarkedAlike(variant.posed, [bare]);
    }
  });
});
