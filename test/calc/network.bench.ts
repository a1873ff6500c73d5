import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Network } from "@calc";
import { networkNamed } from "@networks";
import { describe, expect, test } from "vitest";
import { byHand, plainly } from "./byHand.ts";

// As Node itself loads it: Vitest puts a getter behind every import, and that costs time.
const require = createRequire(import.meta.url);
const calc = require("../../src/calc/index.ts") as typeof import("@calc");
const { derive, layers, place, quantitiesOf, summarise, valuesOf } = calc;

function network(name: string): Network {
  const found = networkNamed(name);
  if (!found) throw new Error(`There is no network ${name}.`);
  return found;
}

/** Ratios travel from machine to machine, so they are what a run reports. */
const report = (line: string) => process.stdout.write(`${line}\n`);

describe("summarise, against the same formulas written out by hand", () => {
  for (const name of ["vgg-16", "resnet-50", "gpt2-small"]) {
    test(name, async ({ bench }) => {
      const own = network(name);
      const plain = plainly(own);
      const summary = summarise(own);
      const hand = byHand(own.input, plain);
      expect(hand.totals).toEqual(summary.totals);
      expect(hand.rows).toEqual(summary.rows.map(({ output, counts }) => ({ output, counts })));
      const results = await bench.compare(
        bench("summarise", () => void summarise(own)),
        bench("by hand", () => void byHand(own.input, plain)),
        { time: 500 },
      );
      const ratio = results.get("summarise").latency.p50 / results.get("by hand").latency.p50;
      report(`${name}: ${ratio.toFixed(1)} times the loop by hand`);
      expect(ratio).toBeLessThan(10);
    });
  }
});

test("one keystroke in AlexNet: every row, and every derivation on the screen", async ({
  bench,
}) => {
  const alexNet = network("alexnet");
  const onScreen = ["outSize", "weights", "biases", "params", "activations", "macs"];
  let kernelSize = 3;
  const keystroke = () => {
    kernelSize = kernelSize === 11 ? 3 : kernelSize + 1;
    const conv1 = place(layers.conv2d, { outChannels: 96, kernelSize, stride: 4 });
    const { rows } = summarise({ ...alexNet, nodes: { ...alexNet.nodes, conv1 } });
    return rows.flatMap((row) => {
      const values = valuesOf(row);
      const shown = quantitiesOf(row.layer).computed.filter((each) => onScreen.includes(each));
      return shown.map((each) => derive(row.layer, each, values, 0));
    });
  };
  let sum = 0;
  const loop = () => {
    for (let each = 0; each < 1_000_000; each += 1) sum = (sum * 31 + each) % 1_000_003;
  };
  // 21 rows with five counts each, and the size of 8 windows.
  expect(keystroke()).toHaveLength(21 * 5 + 8);
  const results = await bench.compare(
    bench("keystroke", () => void keystroke()),
    bench("a million steps", loop),
    { time: 500 },
  );
  const own = results.get("keystroke").latency.p50;
  const fixed = results.get("a million steps").latency.p50;
  report(
    `a keystroke: ${own.toFixed(3)} ms; a million steps of arithmetic: ${fixed.toFixed(3)} ms`,
  );
  expect(own).toBeLessThan(1);
});

test("time and memory per layer stay the same from 10 layers to 100,000", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const conv = place(layers.conv2d, { outChannels: 8, kernelSize: 3, padding: 1 });
  const deep = (length: number) => ({
    name: "deep",
    input: [8, 32, 32],
    nodes: Object.fromEntries(Array.from({ length }, (_, at) => [`conv${at}`, { ...conv }])),
  });
  const measured = [10, 100, 1_000, 10_000, 100_000].map((length) => {
    const own = deep(length);
    const times = Array.from({ length: Math.max(7, 200_000 / length) }, () => {
      const start = performance.now();
      summarise(own);
      return (performance.now() - start) / length;
    });
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = summarise(own);
    collect();
    const bytes = (process.memoryUsage().heapUsed - before) / kept.rows.length;
    const time = (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) * 1_000;
    report(`${length} layers: ${time.toFixed(2)} µs and ${bytes.toFixed(0)} bytes each`);
    return { time, bytes };
  });
  const large = measured.slice(2);
  const spread = (of: (each: { time: number; bytes: number }) => number) =>
    Math.max(...large.map(of)) / Math.min(...large.map(of));
  report(
    `from 1,000 layers on: time × ${spread((each) => each.time).toFixed(2)}, memory × ${spread((each) => each.bytes).toFixed(2)}`,
  );
  expect(spread(({ bytes }) => bytes)).toBeLessThan(1.5);
});
