import { memory } from "@tensorflow/tfjs-core";
import { summarise } from "@calc";
import { networkNamed } from "@networks";
import { expect, test } from "vitest";
import { askModel, channelsLast, toTensorFlow } from "./tensorFlowModel.ts";

test.each(["vgg-16", "resnet-50", "gpt2-small"])(
  "%s has the shapes and the parameters that TensorFlow.js gives it, row by row",
  (name) => {
    const network = networkNamed(name);
    if (!network) throw new Error(`There is no ${name}.`);
    const { rows, totals } = summarise(network);
    const built = toTensorFlow(network.input, rows, "zeros");
    const { outputs, params } = askModel(built);
    expect(built.countParams()).toBe(params);
    expect(BigInt(params)).toBe(totals.params + totals.statistics);
    for (const row of rows) {
      expect(outputs[row.name], row.name).toEqual(channelsLast(row.output.map(Number)));
    }
    built.dispose();
    expect(memory().numTensors).toBe(0);
  },
);
