import { afterAll, describe, expect, it } from "vitest";
import { checkNumbers } from "@components/lesson/checkNumbers.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";
import { lessonFolder } from "./lessonFile.ts";

const folder = lessonFolder();
afterAll(() => {
  folder.remove();
});

/** A lesson about 3 × 3 filters over 32 channels, 64 of them, on an input of 28 × 28. */
function check(text: string) {
  const filePath = folder.write(text);
  const choices = { outChannels: 64, kernelSize: "kernelSize" };
  const layers = {
    filters: { layer: "conv2d", input: [32, 28, 28], choices },
    scores: { layer: "dense", input: [4096], choices: { units: 10 } },
  };
  const lesson = { filePath, data: { values: { kernelSize: 3 }, layers } };
  return () => {
    checkNumbers(notebookOf(lesson));
  };
}

describe("a number that is worked out is refused where it is typed, with the line and its tag", () => {
  it.each([
    // 3·3·32·64 + 64
    ["A filter bank learns 18,496 numbers.", "18,496", '<Shown of="filters.params" />'],
    ["As mathematics, $P = 18{,}496$.", "18{,}496", '<Shown of="filters.params" />'],
    ["Without separators, 18432 weights.", "18432", '<Shown of="filters.weights" />'],
    // 28 − 3 + 1
    ["The output has 26 rows.", "26", '<Shown of="filters.outSize" />'],
    ["Somewhere 4,242 stands.", "4,242", "a tag, such as"],
    ['In <Number of="alexnet.params" /> there are 34,944.', "34,944", 'of="alexnet.conv1.params"'],
  ])("%s", (text, written, instead) => {
    expect(check(`First.\n\n${text}\n`)).toThrow(
      `lesson.mdx:3: “${written}” is typed by hand. Write`,
    );
    expect(check(`First.\n\n${text}\n`)).toThrow(instead);
  });
});

it.each([
  ["It reads 4096 values.", "4096", "4,096"],
  ["With $n = 4096$.", "4096", "4{,}096"],
])("a chosen number is written as all others: %s", (text, written, separated) => {
  expect(check(text)).toThrow(`lesson.mdx:1: “${written}”: write “${separated}”`);
});

describe("what may be typed", () => {
  it.each([
    [
      "what a prediction sets",
      '<Predict set="units=2000" of="scores.params">With 2,000?</Predict>',
    ],
    ["a chosen number in thousands", "It reads 4,096 values."],
    ["a choice and an input size", "Of 32 channels and 28 × 28 pixels, 64 filters of 3 × 3."],
    ["what others printed", "They wrote <Quoted>18,496</Quoted>."],
    ["a claim", '<Mistake claim="It is 1,250.">No.</Mistake>'],
    ["a year", "In 2012 somebody did."],
    ["a source", "So they say.[^a]\n\n[^a]: Pages 1106 to 1114, 18,496."],
    ["an address", "See [there](/networks/alexnet/?units=4096)."],
    ["code", "```python\nprint(18496)\n```\n\nOr `18496`."],
    ["a digit in a formula", "Three rows of 3 make $3 \\cdot 9 + 9$."],
    ["a small count", "There are 2 reasons and 1 rule."],
    ["a number that nothing here comes to", "Of 17 people."],
  ])("%s", (_, text) => {
    expect(check(text)).not.toThrow();
  });
});
