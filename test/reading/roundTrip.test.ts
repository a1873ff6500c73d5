import { analyse, exampleChoices, layers, place, summarise, type PlacedLayer } from "@calc";
import { channelsLast, asIn, toKeras, toPyTorch } from "@frameworks";
import { readCode } from "@reading";
import { describe, expect, test } from "vitest";

// What the site writes of a layer, the reader reads as the same layer.

interface Case {
  readonly name: string;
  readonly placed: PlacedLayer;
  readonly input: readonly number[];
}

const cases: readonly Case[] = Object.entries(layers)
  .filter(([, { declaration }]) => !declaration.many && !declaration.otherInputs)
  .map(([name, layer]) => ({
    name,
    placed: place(layer, exampleChoices(layer)),
    input: layer.declaration.exampleInput,
  }));

/** What comes out, in any order of axes, and what is learned. */
function expected({ placed, input }: Case) {
  const analysis = analyse(placed, input);
  if (!analysis.ok) throw new Error("An example is impossible.");
  const { values, output } = analysis;
  return {
    params: values["params"] ?? 0n,
    statistics: values["statistics"] ?? 0n,
    output: inOrder(output),
  };
}

/** A size of 1 stands for an axis that one framework keeps and another leaves out. */
const inOrder = (sizes: readonly (bigint | number)[]) =>
  sizes
    .map(Number)
    .filter((size) => size !== 1)
    .toSorted((one, other) => one - other);

function readBack(code: string, input: readonly number[]) {
  const { networks, complaints } = readCode(code, { input: [input] });
  const [network] = networks;
  const summary = network && summarise(network.network);
  return {
    params: summary?.totals.params,
    statistics: summary?.totals.statistics,
    output: inOrder(summary?.rows.at(-1)?.output ?? []),
    wrong: complaints.filter(({ kind }) => kind === "wrong").map(({ sentence }) => sentence),
  };
}

const inKeras = cases
  .map((each) => ({ ...each, placed: asIn("keras", each.placed) }))
  .map((each) => ({ ...each, written: toKeras(each.placed, [each.input]) }))
  .filter(({ written }) => written.code !== "");

const inPyTorch = cases
  .map((each) => ({ ...each, placed: asIn("pytorch", each.placed) }))
  .map((each) => ({ ...each, written: toPyTorch(each.placed, [each.input]) }))
  .filter(({ written }) => written.code !== "");

describe("code of Keras, read back, is the same layer", () => {
  test.each(inKeras)("$name", (each) => {
    const { layer } = each.placed;
    const analysis = analyse(each.placed, each.input);
    const values = analysis.ok ? analysis.values : {};
    const shape = channelsLast(
      { ...layer, output: layer.declaration.input.map((name) => ({ name })) },
      each.input.map(BigInt),
      values,
    );
    const code = `import keras\nfrom keras import layers\nmodel = keras.Sequential([keras.Input((${shape.join(", ")},)), ${each.written.code}])`;
    expect(readBack(code, shape.map(Number))).toEqual({ ...expected(each), wrong: [] });
  });
});

describe("code of PyTorch, read back, is the same layer", () => {
  test.each(inPyTorch)("$name", (each) => {
    const code = `import torch.nn as nn\nmodel = nn.Sequential(${each.written.code})`;
    const back = readBack(code, each.input);
    const wanted = expected(each);
    // PyTorch's recurrent layers give every step, whatever was chosen.
    const isRecurrent = /^(simpleRnn|lstm|gru)$/.test(each.name);
    expect(back).toEqual({ ...wanted, ...(isRecurrent && { output: back.output }), wrong: [] });
  });
});
