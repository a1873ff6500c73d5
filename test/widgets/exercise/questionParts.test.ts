import type { PromptPart } from "@exercises";
import { questionParts } from "@widgets/exercise/questionParts.ts";
import { expect, test } from "vitest";

const prompt: readonly PromptPart[] = [
  "A ",
  { text: "3×3", kind: "kernel" },
  " at stride ",
  { text: "1", kind: "stride" },
];

test("a question takes the numbers of a variant, in their order", () => {
  expect(questionParts(prompt, ["5×5", "2"])).toEqual([
    "A ",
    { text: "5×5", kind: "kernel" },
    " at stride ",
    { text: "2", kind: "stride" },
  ]);
});

test("where a variant says nothing, its own number stays", () => {
  expect(questionParts(prompt)).toEqual(prompt);
  expect(questionParts(prompt, ["5×5"])[3]).toEqual({ text: "1", kind: "stride" });
});
