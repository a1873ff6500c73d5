import { createRequire } from "node:module";
import { performance, PerformanceObserver } from "node:perf_hooks";
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

test("time and memory per layer stay the same from 10 layers to 100,000", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const conv = place(layers.conv2d, { outChannels: 8, kernelSize: 3, padding: 1 });
  const deep = (length: number) => ({
    name: "deep",
    input: [8, 32, 32],
    nodes: Object.fromEntries(Array.from({ length }, (_, at) => [`conv${at}`, { ...conv }])),
  });
  // The collector copies what a summary keeps, the more often the more that is; told apart here.
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting += duration;
  });
  observer.observe({ entryTypes: ["gc"] });
  const measured = [];
  for (const length of [10, 100, 1_000, 10_000, 100_000]) {
    const own = deep(length);
    const runs = Math.max(7, 200_000 / length);
    summarise(own);
    await settled();
    collecting = 0;
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) summarise(own);
    const elapsed = performance.now() - start;
    await settled();
    const each = (milliseconds: number) => (milliseconds * 1_000) / (length * runs);
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = summarise(own);
    collect();
    const bytes = (process.memoryUsage().heapUsed - before) / kept.rows.length;
    const [all, time] = [each(elapsed), each(elapsed - collecting)];
    report(
      `${length} layers: ${time.toFixed(2)} µs and ${bytes.toFixed(0)} bytes each; with the collector ${all.toFixed(2)} µs`,
    );
    measured.push({ time, bytes });
  }
  observer.disconnect();
  const spread = (values: readonly number[]) => Math.max(...values) / Math.min(...values);
  const time = spread(measured.map((each) => each.time));
  // A hundred layers are less than what else comes and goes in a heap.
  const bytes = spread(measured.slice(2).map((each) => each.bytes));
  report(`time × ${time.toFixed(2)}, memory × ${bytes.toFixed(2)}`);
  expect(bytes).toBeLessThan(1.5);
});

/** Until what was observed has been told. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
