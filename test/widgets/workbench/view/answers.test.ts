import { expect, test } from "vitest";
import {
  answersIn,
  fieldsFor,
  readAnswer,
  typedInto,
} from "../../../../src/widgets/workbench/view/answers.ts";
import { openReading } from "../../../../src/widgets/workbench/view/readingShown.ts";
import { exampleText } from "../exampleNamed.ts";

const input = { kind: "input", place: 0, question: "What size is the input?" } as const;
const name = { kind: "set", name: "data.c", question: "What is data.c?" } as const;

test.each([
  ["1 × 28 × 28", [1, 28, 28]],
  ["(3, 224, 224)", [3, 224, 224]],
  ["1x28x28", [1, 28, 28]],
  ["784", [784]],
  ["28 × ?", undefined],
  ["0 × 3", undefined],
  ["", undefined],
])("as a size, “%s” is %j", (typed, sizes) => {
  expect(readAnswer(input, typed)).toEqual(sizes);
});

test.each([
  ["10", 10],
  ["True", true],
  ["0.5", 0.5],
  ["(3, 3)", [3, 3]],
  ['"same"', "same"],
  ["a b c?", undefined],
])("as a value, “%s” is %j", (typed, value) => {
  expect(readAnswer(name, typed)).toEqual(value);
});

test("an answer is read with the code, and its field stays, to be changed", () => {
  const text = exampleText("fastai");
  const asked = fieldsFor(openReading(text).complaints, []);
  const typed = asked.map((field) => typedInto(field, field.asks.kind === "set" ? "100" : ""));
  expect(answersIn(typed)).toEqual({ set: { "data.c": 100 } });
  const again = openReading(text, answersIn(typed));
  // (32 + 1)·100.
  expect(again.shown.networks[0]?.rows.at(-1)?.params).toBe("3,300");
  const keys = fieldsFor(again.complaints, typed).map(({ key }) => key);
  expect(keys).toEqual(["input 0", "set data.c"]);
});

test("what is no answer is kept as it was typed, with a sentence beside it", () => {
  const field = { key: "input 0", asks: input, assumed: [1, 28, 28], typed: "" };
  expect(typedInto(field, "large")).toMatchObject({
    typed: "large",
    issue: expect.stringContaining("1 × 28 × 28") as string,
  });
  expect(answersIn([typedInto(field, "large")])).toEqual({});
});
