import { layers, place, summarise, total, type Network, type NetworkNode } from "@calc";
import { expect, test } from "vitest";

const { conv2d, dense, flatten, maxPool2d } = layers;

function network(nodes: Record<string, NetworkNode>): Network {
  return { name: "small", title: "Small", summary: "", input: [1, 28, 28], nodes };
}

const small = network({
  conv: place(conv2d, { outChannels: 25, kernelSize: 3 }),
  pool: place(maxPool2d),
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
    params: BigInt(convolution + matrix + 35),
    activations: BigInt(25 * 26 * 26 + 25 * 13 * 13 + 25 * 13 * 13 + 10),
    macs: BigInt(26 * 26 * convolution + matrix),
  });
  expect(total(rows.slice(0, 2)).biases).toBe(25n);
  expect(total([])).toEqual({ weights: 0n, biases: 0n, params: 0n, activations: 0n, macs: 0n });
});

test("a node can read any node that stands before it", () => {
  const { rows } = summarise(
    network({
      left: place(conv2d, { outChannels: 2 }),
      right: { ...place(conv2d, { outChannels: 4, kernelSize: 5 }), inputs: ["input"] },
    }),
  );
  expect(rows[1]?.input).toEqual([1n, 28n, 28n]);
  expect(rows[1]?.output).toEqual([4n, 24n, 24n]);
});

test("an impossible node stops the network with its name and what to change", () => {
  const { rows, totals, issues } = summarise(
    network({ pool: place(maxPool2d), dense: place(dense) }),
  );
  expect(rows).toHaveLength(1);
  expect(totals.params).toBe(0n);
  expect(issues).toMatchObject([{ node: "dense", quantity: "inFeatures" }]);
});

test("a node that reads a later one, two nodes, or has no proper name is refused at once", () => {
  const pool = place(maxPool2d);
  const summarising = (nodes: Record<string, NetworkNode>) => () => summarise(network(nodes));
  expect(summarising({ pool: { ...pool, inputs: ["later"] }, later: pool })).toThrow(
    'small.pool: no node "later" stands before it.',
  );
  expect(summarising({ a: pool, b: { ...pool, inputs: ["a", "input"] } })).toThrow(
    "small.b: maxPool2d takes one input.",
  );
  // Integer keys would come first, whatever their place.
  expect(summarising({ pool, 1: pool })).toThrow('"1" is no name for a node');
  expect(summarising({ input: pool })).toThrow('"input" is no name for a node');
});
