import { createRequire } from "node:module";
import { networkNamed } from "@networks";
import { expect, test } from "vitest";
import { askModel, toTensorFlow } from "./tensorFlowModel.ts";

// As Node itself loads it: Vitest puts a getter behind every import, and that costs time.
const require = createRequire(import.meta.url);
const { summarise } = require("../../src/calc/index.ts") as typeof import("@calc");

test.for(["vgg-16", "resnet-50", "gpt2-small"])(
  "working out %s, against building it in TensorFlow.js and asking it",
  async (name, { bench }) => {
    const network = networkNamed(name);
    if (!network) throw new Error(`There is no ${name}.`);
    const { rows } = summarise(network);
    const results = await bench.compare(
      bench("summarise", () => void summarise(network)),
      // With weights of zeros, which are there soonest. Random ones, its default, take many times as long.
      bench("TensorFlow.js", () => {
        const model = toTensorFlow(network.input, rows, "zeros");
        askModel(model);
        model.dispose();
      }),
      { time: 500, iterations: 20 },
    );
    const ratio = results.get("TensorFlow.js").latency.p50 / results.get("summarise").latency.p50;
    expect(ratio).toBeGreaterThan(100);
  },
);
