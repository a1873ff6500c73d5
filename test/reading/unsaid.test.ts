import { summarise } from "@calc";
import { expect, it } from "vitest";
import { readCode } from "@reading";

const read = (written: string, set = {}) =>
  readCode(
    `from keras import Sequential, layers\nm = Sequential([layers.Input((4,)), layers.Dense(3, ${written})])`,
    { set },
  );
const paramsOf = ({ networks: [first] }: ReturnType<typeof read>) =>
  first && summarise(first.network).totals.params;

it("a yes or no that nobody has said is asked for as one, and taken for yes", () => {
  const reading = read("use_bias=Tru");
  expect(reading.complaints.map(({ kind, sentence }) => `${kind}: ${sentence}`)).toEqual([
    "unknown: What is Tru? The code does not say it. true is taken for it.",
  ]);
  // 4 · 3 weights and 3 biases
  expect(paramsOf(reading)).toBe(15n);
  expect(paramsOf(read("use_bias=Tru", { Tru: false }))).toBe(12n);
});
