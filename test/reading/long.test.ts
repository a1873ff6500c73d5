import { readCode } from "@reading";
import { expect, test } from "vitest";

const sequential =
  "from keras.models import Sequential\nfrom keras.layers import *\nmodel = Sequential([Input((10,))])\n";

test("two thousand layers of a loop are read, each of them", () => {
  const text = `${sequential}for i in range(2000):\n    model.add(Dense(10))\n`;
  const { networks, complaints } = readCode(text);
  expect(Object.keys(networks[0]?.nodes ?? {})).toHaveLength(2000);
  expect(complaints).toEqual([]);
});

test("so are four thousand lines, however deep the network is that they make", () => {
  const lines = "x = Dense(10)(x)\n".repeat(4000);
  const text = `from keras import *\nfrom keras.layers import *\nx = i = Input((10,))\n${lines}model = Model(i, x)`;
  const { networks, complaints } = readCode(text);
  expect(Object.keys(networks[0]?.nodes ?? {})).toHaveLength(4000);
  expect(networks[0]?.nodes["dense_3999"]?.line).toBe(4003);
  expect(complaints).toEqual([]);
});

const forever: readonly (readonly [what: string, text: string])[] = [
  ["a loop that makes layers", "while True:\n    model.add(Dense(3))"],
  ["a list that doubles", "x = [0]\nwhile True:\n    x = x + x"],
  ["a list that takes in itself", "x = [0]\nwhile True:\n    x.extend(x)"],
  ["a text that doubles", "x = 'a'\nwhile True:\n    x = f'{x}{x}'"],
  ["a function that calls itself twice", "def f(x):\n    return [f(x), f(x)]\nf(1)"],
];

test.each(forever)("%s is stopped, and a sentence says so", (_, text) => {
  const { complaints } = readCode(sequential + text);
  expect(complaints.map(({ sentence }) => sentence).join()).toMatch(/not followed any further/);
});

const nested = "for i in range(60):\n    x = (x, x)\n    y = (y, y)\n";

test.each([
  ["is a key", "d = {x: 1}"],
  ["is compared with another", "same = x == y"],
  ["is given to a layer", "z = Dense(3)(x)"],
])("what holds itself twice, sixty times over, %s in no time", (_, use) => {
  const { networks } = readCode(
    `${sequential}model.add(Dense(2))\nx = (1,)\ny = (1,)\n${nested}${use}`,
  );
  expect(Object.keys(networks[0]?.nodes ?? {})).toEqual(["dense"]);
});
