import { summarise } from "@calc";
import { networkNamed } from "@networks";
import { expect, test } from "vitest";

const alexNet = networkNamed("alexnet");
if (!alexNet) throw new Error("AlexNet is missing.");

/** AlexNet as a loop over plain numbers: kernel, stride, padding, filters (0 for a pool). */
const windows = [
  [11, 4, 0, 96],
  [3, 2, 0, 0],
  [5, 1, 2, 256],
  [3, 2, 0, 0],
  [3, 1, 1, 384],
  [3, 1, 1, 384],
  [3, 1, 1, 256],
  [3, 2, 0, 0],
] as const;

function byHand(): number {
  let [size, channels, params] = [227, 3, 0];
  for (const [kernel, stride, padding, filters] of windows) {
    size = Math.floor((size + 2 * padding - kernel) / stride) + 1;
    params += kernel * kernel * channels * filters + filters;
    channels = filters || channels;
  }
  let features = size * size * channels;
  for (const units of [4096, 4096, 1000]) {
    params += features * units + units;
    features = units;
  }
  return params;
}

test("working out AlexNet exactly, against a loop over plain numbers", async ({ bench }) => {
  expect(summarise(alexNet).totals.params).toBe(BigInt(byHand()));
  const results = await bench.compare(
    bench("summarise", () => void summarise(alexNet)),
    bench("by hand", () => void byHand()),
    { time: 300 },
  );
  const ratio = results.get("summarise").latency.p50 / results.get("by hand").latency.p50;
  // About 10,000, for exact integers, every quantity and every check: a millisecond in all.
  expect(ratio).toBeLessThan(50_000);
});
