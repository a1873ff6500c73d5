import { expect, test } from "vitest";
import { readCase, type Dialect } from "../cases.ts";
import { checkGraph } from "../checkGraph.ts";
import { checkLayer } from "../checkLayer.ts";

type Facts = Readonly<Record<string, unknown>>;

/** A layer, its inputs, and what the framework's own code makes of them. */
export type HandCase = readonly [
  layer: Facts,
  inputs: readonly (readonly number[])[],
  expected: Facts,
];

/** Each case goes the way of a line in a file. */
export function checkByHand(dialect: Dialect, cases: readonly HandCase[]) {
  test.each(cases)(`${dialect} %j of %j is %j`, (layer, inputs, expected) => {
    const line = { id: "by hand", dialect, layer, inputs, expect: expected };
    const fact = readCase(JSON.stringify(line));
    expect(fact.kind === "layer" && checkLayer(fact)).toEqual([]);
  });
}

/** Layers that follow each other. */
export function checkNet(
  dialect: Dialect,
  input: readonly number[],
  layers: readonly Facts[],
  expected: Facts,
) {
  const line = { id: "by hand", dialect, input, layers, expect: expected };
  const fact = readCase(JSON.stringify(line));
  expect(fact.kind === "graph" && checkGraph(fact)).toEqual([]);
}
