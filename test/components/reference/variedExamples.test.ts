import { expect, test } from "vitest";
import { conv2d, layers } from "../../../src/calc/index.ts";
import { exampleOf } from "../../../src/components/reference/example.ts";
import { variedExamples } from "../../../src/components/reference/variedExamples.ts";

test("the first example is the layer’s first use in a network", () => {
  const [first] = variedExamples(conv2d);
  expect(first?.words).toBe("In AlexNet’s conv1");
  expect(first?.values).toMatchObject({ outChannels: 96n, stride: [4n, 4n], outSize: [55n, 55n] });
  expect(exampleOf(conv2d).use?.href).toBe("/networks/alexnet/conv1/");
});

test("the others change one choice to a small number", () => {
  const changed = [...variedExamples(conv2d)].find(({ words }) => words.endsWith("with stride 2"));
  // (227 − 11) / 2 + 1 = 109
  expect(changed?.values).toMatchObject({ outChannels: 96n, outSize: [109n, 109n] });
});

test("what cannot be is left out", () => {
  // 3 input channels can be shared by 1 group or 3, which share 96 filters as well.
  const groups = [...variedExamples(conv2d)].flatMap(
    ({ words }) => /with (groups \d)$/.exec(words)?.[1] ?? [],
  );
  expect(groups).toEqual(["groups 1", "groups 3"]);
});

test("a layer that nobody uses begins with its own example", () => {
  const unused = { ...layers.dense, name: "unused" };
  expect([...variedExamples(unused)][0]?.words).toBe("In the example");
});
