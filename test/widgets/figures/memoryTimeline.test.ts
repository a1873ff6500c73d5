import { analyse, from, layers, memory, place, summarise } from "@calc";
import { networkNamed, networks, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { layOut } from "@widgets/figures/memoryTimeline/layOut.ts";
import {
  accountOf,
  bytesAt,
  momentsOf,
  timelineOf,
  type Timeline,
} from "@widgets/figures/memoryTimeline/moments.ts";
import {
  captionOf,
  saidBytes,
  tableOf,
  totalAt,
} from "@widgets/figures/memoryTimeline/sentences.ts";

const plain = { bytes: 4n, states: 0n, examples: 1n };
const { add, dense, activation } = layers;

function timelineNamed(name: string): Timeline {
  const network = networkNamed(name);
  if (!network) throw new Error(name);
  const input = network.input.reduce((all, size) => all * size, 1);
  return timelineOf(summaryOf(network).rows, BigInt(input));
}

describe("VGG-16", () => {
  const timeline = timelineNamed("vgg-16");
  const moments = momentsOf(timeline);
  const end = moments.findLast(({ phase }) => phase === "forward");

  // The rows of CS231n's table (cs231n.github.io/convolutional-networks), its input among them.
  test("keeps 15,237,608 values when the forward pass ends: 60,950,432 bytes in float32", () => {
    expect(end?.kept).toBe(15_237_608n);
    expect(end && bytesAt(timeline, end, plain).kept).toBe(60_950_432n);
    expect(end && captionOf(timeline, end, plain)).toContain(
      "The forward pass has ended: 15,237,608 values = 60,950,432 bytes wait",
    );
  });

  test("holds a gradient for each of its 138,357,544 parameters when the optimiser steps", () => {
    expect(moments.at(-1)).toEqual({
      phase: "update",
      kept: 0n,
      valueGradients: 0n,
      gradients: 138_357_544n,
    });
  });
});

test("a chain of two dense layers, moment by moment", () => {
  // 4 → 3 → 2: 4 · 3 + 3 = 15 and 3 · 2 + 2 = 8 parameters.
  const { rows } = summarise({
    name: "two",
    input: [4],
    nodes: {
      one: place(dense, { units: 3 }),
      relu: place(activation),
      two: place(dense, { units: 2 }),
    },
  });
  const moments = momentsOf(timelineOf(rows, 4n));
  expect(
    moments.map(({ phase, kept, valueGradients, gradients }) => [
      phase,
      ...[kept, valueGradients, gradients].map(Number),
    ]),
  ).toEqual([
    ["start", 4, 0, 0],
    ["forward", 7, 0, 0],
    ["forward", 9, 0, 0],
    ["backward", 9, 5, 8],
    ["backward", 7, 3, 23],
    ["update", 0, 0, 23],
  ]);
});

test("the gradient of what a shortcut reads waits until the branch has been passed", () => {
  const { rows } = summarise({
    name: "shortcut",
    input: [4],
    nodes: {
      first: place(dense, { units: 4 }),
      branch: place(dense, { units: 4 }),
      sum: from(["first", "branch"], place(add)),
    },
  });
  const backward = momentsOf(timelineOf(rows, 4n)).filter(({ phase }) => phase === "backward");
  // At the sum: its own, the branch's and the first's; at the branch: both; at the first: its own.
  expect(backward.map(({ valueGradients }) => Number(valueGradients))).toEqual([12, 8, 4]);
});

test.each(networks.map(({ name }) => name))(
  "%s: the account is calc’s, and is not exceeded by more than the input",
  (name) => {
    const network = networkNamed(name);
    if (!network) throw new Error(name);
    const { totals } = summaryOf(network);
    const timeline = timelineNamed(name);
    const choices = { bytes: 2n, states: 2n, examples: 16n };
    const account = accountOf(timeline, totals.activations, choices);
    const own = analyse(place(memory, { bytesPerNumber: 2, optimiserStates: 2, batchSize: 16 }), [
      totals.params,
      totals.statistics,
      totals.activations,
    ]);
    expect(own.ok && own.values["trainingMemory"]).toBe(account);
    const input = choices.bytes * choices.examples * timeline.input;
    for (const moment of momentsOf(timeline)) {
      expect(totalAt(timeline, moment, choices) <= account + input).toBe(true);
    }
  },
);

test("the chart is true to scale", () => {
  const timeline = timelineNamed("lenet-5");
  const moments = momentsOf(timeline);
  const update = {
    phase: "update",
    kept: 0n,
    valueGradients: 0n,
    gradients: timeline.params,
  } as const;
  const account = 2n * totalAt(timeline, update, plain);
  const chart = layOut(timeline, moments, plain, account, { width: 600, height: 200 });
  expect(chart.accountY).toBe(0);
  // Half of the account is half of the height.
  expect(chart.areas.find(({ name }) => name === "gradients")?.d).toMatch(/V100H600/);
});

test("bytes are said with three digits; a table says every moment", () => {
  expect([999n, 1000n, 60_950_432n, 999_600n, 553_430_176n].map(saidBytes)).toEqual([
    "999 bytes",
    "1 kB",
    "61 MB",
    "1 MB",
    "553 MB",
  ]);
  const timeline = timelineNamed("lenet-5");
  const moments = momentsOf(timeline);
  expect(tableOf(timeline, moments, plain).rows).toHaveLength(moments.length);
});
