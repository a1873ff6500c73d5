import { readFileSync } from "node:fs";
import { cpuUsage } from "node:process";
import { summarise } from "@calc";
import { readCode } from "@reading";
import { expect, test } from "vitest";

const times = 200;
const milliseconds = 5;

test(`the U-Net is read and summarised within ${milliseconds} ms a keystroke`, () => {
  const text = readFileSync("src/widgets/workbench/examples/u-net.py", "utf8");
  const read = () => {
    // Time of the processor, so that what else the machine does is not counted.
    const begin = cpuUsage();
    for (const { network } of readCode(text).networks) summarise(network);
    return cpuUsage(begin).user / 1000;
  };
  // Whoever types has had the first readings behind them.
  for (let time = 0; time < times; time += 1) read();
  const taken = Array.from({ length: times }, read).sort((one, other) => one - other);
  const median = taken[times / 2] ?? Infinity;
  console.log(`read and summarised: ${median.toFixed(2)} ms at the median of ${times}`);
  expect(median).toBeLessThan(milliseconds);
});
