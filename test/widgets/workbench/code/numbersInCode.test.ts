import { layers } from "@calc";
import { expect, test } from "vitest";
import {
  numbersInCode,
  withNumber,
  type NumberInCode,
} from "../../../../src/widgets/workbench/code/numbersInCode.ts";
import { networkIn } from "../exampleNamed.ts";

/** Code that calls a layer of Keras at its end, and the numbers of that call. */
function called(call: string) {
  const text = `from keras.layers import *\nx = Input((32, 32, 3))\ny = ${call}(x)`;
  return { text, numbers: numbersOf(text, "keras") };
}

function numbersOf(text: string, library: "keras" | "pytorch") {
  const node = Object.values(networkIn(text).read.nodes).at(-1);
  if (!node) throw new Error("There is a call.");
  return numbersInCode(text, node, layers.conv2d, library);
}

const labelled = (numbers: readonly NumberInCode[]) =>
  numbers.map(({ label, value }) => [label, value]);

test("each number of a call has its framework’s name", () => {
  expect(labelled(called('Conv2D(64, (3, 5), padding="same", strides=2)').numbers)).toEqual([
    ["filters", "64"],
    ["kernel_size", "(3, 5)"],
    ["strides", "2"],
  ]);
  const torch =
    "from torch import nn\nmodel = nn.Sequential(nn.Conv2d(3, 96, kernel_size=11, stride=4))";
  expect(labelled(numbersOf(torch, "pytorch"))).toEqual([
    ["in_channels", "3"],
    ["out_channels", "96"],
    ["kernel_size", "11"],
    ["stride", "4"],
  ]);
});

test("words, names, sums and what stands in text or a remark are left alone", () => {
  const text = 'Conv2D(filters, 2 * 3, name="a, 7)", # 8, 9\n  strides=(n, 2))';
  expect(labelled(called(text).numbers)).toEqual([]);
});

test("another number changes the code there, and nowhere else", () => {
  const before = "from keras.layers import *\nx = Input((32, 32, 3))\nx = Conv2D(64, 9)(x)\n";
  const text = `${before}y = Conv2D(64, 9)(x)`;
  expect(networkIn(text).summary.rows).toHaveLength(2);
  const numbers = numbersOf(text, "keras");
  const [filters, kernel] = numbers;
  if (!filters || !kernel) throw new Error("There are two numbers.");
  const once = withNumber(text, numbers, filters, "128");
  expect(once.text).toBe(`${before}y = Conv2D(128, 9)(x)`);
  // The kernel has moved on by a digit.
  const moved = once.numbers[1] ?? kernel;
  expect(withNumber(once.text, once.numbers, moved, "(3, 5)").text).toBe(
    `${before}y = Conv2D(128, (3, 5))(x)`,
  );
});

test("what is no number changes nothing, nor does a place where the code has changed", () => {
  const { text, numbers } = called("Conv2D(64, 3)");
  const [filters] = numbers;
  if (!filters) throw new Error("There is a number.");
  for (const typed of ["", "many", "64); import os", "-3", "1e9"]) {
    expect(withNumber(text, numbers, filters, typed).text).toBe(text);
  }
  expect(withNumber(`# ${text}`, numbers, filters, "32").text).toBe(`# ${text}`);
});
