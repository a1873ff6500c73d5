import { expect, test } from "vitest";
import { fillSentence, parseSentence } from "../../../src/calc/formula/sentence.ts";

test("the formulas of a sentence are filled in", () => {
  const sentence = parseSentence("The kernel covers {a + 1} values.");
  expect(fillSentence(sentence, ({ kind }) => kind)).toBe("The kernel covers operation values.");
});

test("a sentence with a formula that is none is refused", () => {
  expect(() => parseSentence("It covers {a +}.")).toThrow('"a +"');
});
