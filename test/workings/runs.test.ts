import { nameOfRun, partsOf, runsOf } from "@workings";
import { expect, test } from "vitest";
import { networkOf } from "./networkNamed.ts";

const partsNamed = (network: string, name: string) =>
  partsOf(networkOf(network)).parts.find(({ own }) => own === name)?.parts ?? [];

// He et al. 2015, table 1: 36 blocks in conv4_x, of which the first changes the shape.
test("a block that repeats is one run", () => {
  const runs = runsOf(partsNamed("resnet-152", "layer3"));
  expect(runs.map((run) => [nameOfRun(run), run.length])).toEqual([
    ["block1", 1],
    ["block2 – block36", 35],
  ]);
});

test("blocks whose inputs grow are no run", () => {
  expect(runsOf(partsNamed("densenet-121", "block1"))).toHaveLength(6);
});

test("layers are never a run, though they be the same", () => {
  const runs = runsOf(partsOf(networkOf("alexnet")).parts);
  expect(runs.every((run) => run.length === 1)).toBe(true);
});
