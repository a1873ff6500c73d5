import { readFileSync } from "node:fs";
import { readExercise } from "@exercises";
import { expect, test } from "vitest";
import { kindsOf } from "../../../src/widgets/teach/kinds.ts";

test.each([
  ["alexnet-first-layer", []],
  ["alexnet-first-output", []],
  ["alexnet-first-rows", ["table"]],
  ["check-which-row", ["which row is wrong"]],
  ["code-embedding", ["Keras", "PyTorch"]],
  ["pooling-which-shape", ["choice"]],
  ["yes-one-pixel", ["yes or no"]],
])("%s is of the kinds %j", (name, kinds) => {
  const file = `content/exercises/${name}.yaml`;
  expect(kindsOf(readExercise(file, readFileSync(file, "utf8")))).toEqual(kinds);
});
