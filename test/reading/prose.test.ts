import { expect, test } from "vitest";
import { summarise } from "@calc";
import { readCode } from "@reading";
import { parse } from "../../src/reading/python/parse.ts";

test.each([
  "However for an Unet architecture (which involves upsampling) I am going wrong.",
  "With the code below, while my network trains, it prints this:",
  "Why does my model (see below have 12 parameters?",
])("the prose before code does not swallow it: %s", (prose) => {
  expect(parse(`${prose}\n\nmodel = Sequential()\nmodel.add(Dense(3))`).statements).toHaveLength(2);
});

test("a line of prose is told as one that is not Python", () => {
  expect(parse("k = 3\nI am going wrong here.").faults).toContainEqual({ from: 6, to: 28 });
});

test.each([
  "x = [layer for layer in layers if layer is not None]",
  "y = x if x is not None and not z else w",
  "# However for an Unet architecture",
  'name = "However for an Unet architecture"',
  'def f():\n    """\n    However for an Unet architecture\n    """\n    return 3',
])("what is Python stays: %s", (code) => {
  expect(parse(`${code}\nk = 3`)).toMatchObject({ faults: [] });
});

test.each([
  "model = Sequential([Input((9,)), layers.constructor(3), layers.__proto__(8), Dense(2)])",
  "x = Dense(2)(Input((9,)))\ny = x.hasOwnProperty(3)\nz = tf.valueOf(constructor(y))",
])("a name that every object of JavaScript has is no call of a library: %s", (code) => {
  // (9 + 1)·2.
  const [network] = readCode(`from keras import *\n${code}`).networks;
  expect(network && summarise(network.network).totals.params).toBe(20n);
});
