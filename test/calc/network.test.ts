import {
  block,
  from,
  handsOn,
  layers,
  place,
  sharing,
  summarise,
  total,
  valuesOf,
  type Network,
} from "@calc";
import { describe, expect, test } from "vitest";

const { activation, avgPool2d, conv2d, dense, dropout, flatten, maxPool2d } = layers;

type Nodes = Network["nodes"];
const pool = place(maxPool2d, { kernelSize: 2 });

const network = (nodes: Nodes, input = [1, 28, 28]) => ({ name: "small", input, nodes });

const small = network({
  conv: place(conv2d, { outChannels: 25, kernelSize: 3 }),
  pool,
  flatten: place(flatten),
  dense: place(dense, { units: 10 }),
});

test("each node reads the one before it, and the counts are added up", () => {
  const { rows, totals, issues } = summarise(small);
  expect(issues).toEqual([]);
  expect(rows.map(({ output }) => output.map(Number))).toEqual([
    [25, 26, 26],
    [25, 13, 13],
    [25 * 13 * 13],
    [10],
  ]);
  const convolution = 3 * 3 * 1 * 25;
  const matrix = 25 * 13 * 13 * 10;
  expect(totals).toEqual({
    weights: BigInt(convolution + matrix),
    biases: 35n,
    statistics: 0n,
    params: BigInt(convolution + matrix + 35),
    activations: BigInt(25 * 26 * 26 + 25 * 13 * 13 + 10),
    macs: BigInt(26 * 26 * convolution + matrix),
  });
  expect(total(rows.slice(0, 2)).biases).toBe(25n);
  expect(total([])).toEqual({
    weights: 0n,
    biases: 0n,
    statistics: 0n,
    params: 0n,
    activations: 0n,
    macs: 0n,
  });
});

test("a node can read any node that stands before it", () => {
  const { rows } = summarise(
    network({
      left: place(conv2d, { outChannels: 2, kernelSize: 3 }),
      right: { ...place(conv2d, { outChannels: 4, kernelSize: 5 }), inputs: ["input"] },
    }),
  );
  expect(rows[1]?.input).toEqual([1n, 28n, 28n]);
  expect(rows[1]?.output).toEqual([4n, 24n, 24n]);
});

test("an impossible node stops the network with its name and what to change", () => {
  const wide = place(conv2d, { outChannels: 1, kernelSize: 15 });
  const { rows, totals, issues } = summarise(network({ pool, wide }));
  expect(rows).toHaveLength(1);
  expect(totals.params).toBe(0n);
  expect(issues).toMatchObject([{ node: "wide", quantity: "kernelSize", reason: "fit" }]);
});

describe("a wrong graph is told with the names of its nodes", () => {
  const summarising = (nodes: Nodes) => summarise(network(nodes)).issues;

  test.each<[string, Nodes, string, string]>([
    [
      "a node that is not there",
      { a: from("other", pool) },
      "a",
      '"a" reads "other", and there is no such node',
    ],
    [
      "a circle",
      { a: from("b", pool), b: from("a", pool) },
      "a",
      '"a" reads "b", which stands after it',
    ],
    ["a node that reads itself", { a: from("a", pool) }, "a", '"a" reads itself'],
    [
      "one input too many",
      { a: pool, b: from(["a", "input"], pool) },
      "b",
      "a gives 1 × 14 × 14, input gives 1 × 28 × 28",
    ],
    ["a block’s inside", { block: block({ a: from("b", pool) }) }, "block_a", '"a" reads "b"'],
  ])("%s", (_, nodes, node, message) => {
    const [issue] = summarising(nodes);
    expect(issue?.node).toBe(node);
    expect(issue?.message).toContain(message);
  });

  test("a name that is no word", () => {
    // Integer keys would come first, whatever their place.
    for (const name of ["1", "input", "input2", "totals", "conv 1", "conv-1", "a.b", ""]) {
      expect(summarising({ [name]: pool })[0]?.message).toBe(
        `"${name}" is no name for a node. Write a letter, then letters, digits and _; input and totals mean something else.`,
      );
    }
  });
});

describe("blocks are networks within a network", () => {
  const halves = block({
    left: from("input", place(conv2d, { outChannels: 4, kernelSize: 1 })),
    right: from("input", place(maxPool2d, { kernelSize: 1 })),
    flat: place(flatten),
  });

  test("names are the block’s own, and its output is that of its last node", () => {
    const { rows, issues } = summarise(network({ first: pool, halves, last: place(activation) }));
    expect(issues).toEqual([]);
    expect(rows.map(({ name, sources }) => [name, ...sources])).toEqual([
      ["first", "input"],
      ["halves_left", "first"],
      ["halves_right", "first"],
      ["halves_flat", "halves_right"],
      ["last", "halves_flat"],
    ]);
  });

  test("shared weights are counted once", () => {
    const conv = place(conv2d, { outChannels: 1, kernelSize: 3, padding: 1 });
    const { rows, totals } = summarise(network({ conv, again: sharing("conv", conv) }));
    expect(totals.params).toBe(BigInt(3 * 3 + 1));
    expect(totals.macs).toBe(BigInt(2 * 28 * 28 * 9));
    expect(rows[1]?.sharesWith).toBe("conv");
  });

  test("weights are shared only with a node that has as many", () => {
    const conv = place(conv2d, { outChannels: 1, kernelSize: 3, padding: 1 });
    const wider = place(conv2d, { outChannels: 1, kernelSize: 5, padding: 2 });
    const sharing5 = summarise(network({ conv, again: sharing("conv", wider) }));
    expect(sharing5.issues).toMatchObject([{ node: "again", reason: "graph" }]);
    expect(sharing5.issues[0]?.message).toContain('has 26 parameters and "conv" has 10');
    const unknown = summarise(network({ conv, again: sharing("other", conv) }));
    expect(unknown.issues[0]?.message).toContain('weights of "other", and there is no such node');
  });
});

describe("the activations of a network are the values that it keeps", () => {
  test("ReLU, dropout and flatten hand their values on; a pool of stride 1 makes new ones", () => {
    const { rows, totals } = summarise(
      network({
        relu: place(activation),
        mean: place(avgPool2d, { kernelSize: 3, stride: 1, padding: "same" }),
        dropout: place(dropout),
        flatten: place(flatten),
        dense: place(dense, { units: 10 }),
      }),
    );
    const all = { relu: true, mean: false, dropout: true, flatten: true, dense: false };
    expect(Object.fromEntries(rows.map((row) => [row.name, handsOn(row)]))).toEqual(all);
    expect(rows.slice(0, 1).map((row) => valuesOf(row)["activations"])).toEqual([784n]);
    expect(rows[0]?.counts.activations).toBe(0n);
    expect(totals.activations).toBe(BigInt(28 * 28 + 10));
  });

  // cs231n.github.io/convolutional-networks, “VGGNet in detail”; its list begins with the input.
  test("VGG-16 has 15,237,608 with its input", () => {
    const convolution = (outChannels: number) => [
      place(conv2d, { outChannels, kernelSize: 3, padding: 1 }),
      place(activation),
    ];
    const block = (filters: number, depth: number) => [
      ...Array.from({ length: depth }, () => convolution(filters)).flat(),
      pool,
    ];
    const units = (count: number) => [place(dense, { units: count }), place(activation)];
    const nodes = [
      ...[block(64, 2), block(128, 2), block(256, 3), block(512, 3), block(512, 3)].flat(),
      place(flatten),
      ...[units(4096), units(4096), units(1000)].flat(),
    ];
    const named = Object.fromEntries(nodes.map((node, place) => [`node${place}`, node]));
    const { totals } = summarise(network(named, [3, 224, 224]));
    expect(totals.activations + 3n * 224n * 224n).toBe(15_237_608n);
    // torchvision’s VGG-16
    expect(totals.params).toBe(138_357_544n);
  });
});

test("a network with more than 2 to the 53rd of everything is right to the last digit", () => {
  const wide = place(dense, { units: 999_999_937 });
  const { totals } = summarise(network({ first: wide, second: wide, third: wide }, [999_999_999]));
  const [input, units] = [999_999_999n, 999_999_937n];
  const weights = input * units + 2n * units * units;
  expect(totals).toEqual({
    weights,
    biases: 3n * units,
    params: weights + 3n * units,
    statistics: 0n,
    activations: 3n * units,
    macs: weights,
  });
});
