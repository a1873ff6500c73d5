import { quantities, readChoice } from "@calc";
import { describe, expect, test } from "vitest";

const range = [1n, 1_000_000n] as const;
const words = { valid: 0, same: 0 };
const { bias, kernelSize, outChannels, padding } = quantities;

describe("a number for each axis can be written in many ways", () => {
  test.each([
    [3, [3n, 3n]],
    ["3", [3n, 3n]],
    [" 3 , 5 ", [3n, 5n]],
    ["3×5", [3n, 5n]],
    ["3 x 5", [3n, 5n]],
    ["3 5", [3n, 5n]],
    ["3; 5", [3n, 5n]],
    ["(3, 5)", [3n, 5n]],
    ["[3, 5]", [3n, 5n]],
    [
      [3, 5n],
      [3n, 5n],
    ],
  ])("%s", (choice, value) => {
    expect(readChoice(choice, kernelSize, { range }, 2)).toEqual({ kind: "value", value });
  });

  test("padding can differ from side to side", () => {
    const read = (choice: string | number[]) => readChoice(choice, padding, { range }, 2);
    expect(read("1")).toMatchObject({
      value: [
        [1n, 1n],
        [1n, 1n],
      ],
    });
    expect(read([1, 2])).toMatchObject({
      value: [
        [1n, 1n],
        [2n, 2n],
      ],
    });
    expect(read("1, 2, 3, 4")).toMatchObject({
      value: [
        [1n, 2n],
        [3n, 4n],
      ],
    });
  });
});

test("commas group the thousands where one number is meant", () => {
  expect(readChoice("1,024", outChannels, { range }, 2)).toEqual({ kind: "value", value: 1024n });
  expect(readChoice("1,024", kernelSize, { range }, 2)).toMatchObject({ kind: "refused" });
});

test("a word is read in any case", () => {
  for (const choice of ["same", " Same ", "SAME"]) {
    expect(readChoice(choice, padding, { range, words }, 2)).toEqual({
      kind: "word",
      word: "same",
    });
  }
});

test("a yes or no is read as Python and JavaScript write it", () => {
  const read = (choice: boolean | string | number) =>
    readChoice(choice, bias, { range: [0n, 1n] }, 2);
  for (const yes of [true, "true", "True", 1, "1"]) expect(read(yes)).toMatchObject({ value: 1n });
  for (const no of [false, "false", "False", 0]) expect(read(no)).toMatchObject({ value: 0n });
});

describe("what can’t be is refused with a sentence that says what to write", () => {
  const each = "a whole number from 1 to 1,000,000, or one for each of the 2 axes, such as “3, 5”";
  test.each([
    [0, `The kernel size can’t be 0. Write ${each}.`],
    [-3, `The kernel size can’t be −3. Write ${each}.`],
    [2_000_000n, `The kernel size can’t be 2,000,000. Write ${each}.`],
    [2.5, `The kernel size can’t be “2.5”. Write ${each}.`],
    [NaN, `The kernel size can’t be empty. Write ${each}.`],
    ["  ", `The kernel size can’t be empty. Write ${each}.`],
    ["three", `The kernel size can’t be “three”. Write ${each}.`],
    ["1, 2, 3", `The kernel size can’t be “1, 2, 3”. Write ${each}.`],
    [[], `The kernel size can’t be empty. Write ${each}.`],
    [true, `The kernel size can’t be “true”. Write ${each}.`],
    ["9".repeat(500), `The kernel size can’t be “${"9".repeat(23)}…”. Write ${each}.`],
  ])("%s", (choice, message) => {
    expect(readChoice(choice, kernelSize, { range }, 2)).toEqual({ kind: "refused", message });
  });

  test("a layer on one axis is not told of several", () => {
    expect(readChoice(0, kernelSize, { range }, 1)).toMatchObject({
      message: "The kernel size can’t be 0. Write a whole number from 1 to 1,000,000.",
    });
  });

  test("words are offered", () => {
    const allowed = { range: [0n, 9n] as const, words };
    expect(readChoice("full", padding, allowed, 1)).toMatchObject({
      message:
        "The padding can’t be “full”. Write a whole number from 0 to 9, or “valid”, or “same”.",
    });
  });

  test("a yes or no is asked for as such", () => {
    expect(readChoice("maybe", bias, { range: [0n, 1n] }, 2)).toMatchObject({
      message: "The bias can’t be “maybe”. Write true or false.",
    });
  });
});
