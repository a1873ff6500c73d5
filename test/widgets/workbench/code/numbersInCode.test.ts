import { layers } from "@calc";
import { expect, test } from "vitest";
import { numbersInCode, withNumber } from "../../../../src/widgets/workbench/code/numbersInCode.ts";
import { networkIn } from "../exampleNamed.ts";

const span = (text: string) => ({ from: 0, to: text.length });
const labelled = (text: string, library: "keras" | "pytorch") =>
  numbersInCode(text, span(text), layers.conv2d, library).map(({ label, value }) => [label, value]);

test("each number of a call has its framework’s name", () => {
  expect(labelled('Conv2D(64, (3, 5), padding="same", strides=2)', "keras")).toEqual([
    ["filters", "64"],
    ["kernel_size", "(3, 5)"],
    ["strides", "2"],
  ]);
  expect(labelled("nn.Conv2d(3, 96, kernel_size=11, stride=4)", "pytorch")).toEqual([
    ["in_channels", "3"],
    ["out_channels", "96"],
    ["kernel_size", "11"],
    ["stride", "4"],
  ]);
});

test("words, names, sums and what stands in text or a remark are left alone", () => {
  const text = 'Conv2D(filters, 2 * 3, name="a, 7)", # 8, 9\n  strides=(n, 2))';
  expect(labelled(text, "keras")).toEqual([]);
});

test("another number changes the code there, and nowhere else", () => {
  const text = "x = Conv2D(64, 9)(x)\ny = Conv2D(64, 9)(x)";
  const second = networkIn(`from keras.layers import *\ninputs = Input((32, 32, 3))\n${text}`);
  expect(second.summary.rows).toHaveLength(2);
  const numbers = numbersInCode(text, { from: 25, to: 38 }, layers.conv2d, "keras");
  const [filters, kernel] = numbers;
  if (!filters || !kernel) throw new Error("There are two numbers.");
  const once = withNumber(text, numbers, filters, "128");
  expect(once.text).toBe("x = Conv2D(64, 9)(x)\ny = Conv2D(128, 9)(x)");
  // The kernel has moved on by a digit.
  const moved = once.numbers[1] ?? kernel;
  expect(withNumber(once.text, once.numbers, moved, "(3, 5)").text).toBe(
    "x = Conv2D(64, 9)(x)\ny = Conv2D(128, (3, 5))(x)",
  );
});

test("what is no number changes nothing, nor does a place where the code has changed", () => {
  const text = "Conv2D(64, 3)";
  const numbers = numbersInCode(text, span(text), layers.conv2d, "keras");
  const [filters] = numbers;
  if (!filters) throw new Error("There is a number.");
  for (const typed of ["", "many", "64); import os", "-3", "1e9"]) {
    expect(withNumber(text, numbers, filters, typed).text).toBe(text);
  }
  expect(withNumber(`# ${text}`, numbers, filters, "32").text).toBe(`# ${text}`);
});
