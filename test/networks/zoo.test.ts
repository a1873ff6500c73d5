import { describe, expect, test } from "vitest";
import { channelsFirst, readFacts, rowsOf, withoutOnes } from "./published.ts";

/** A network as PyTorch or Keras builds it: a graph of nodes, or layers in a row (test/facts/README.md). */
interface Model {
  readonly id: string;
  readonly dialect: string;
  readonly input: readonly number[];
  readonly nodes?: readonly { readonly id: string; readonly in: readonly string[] }[];
  readonly expect: {
    readonly rows: readonly { readonly output: readonly number[]; readonly params: number }[];
    readonly total: number;
    readonly conv_dense_macs?: number;
  };
}

const ours: Readonly<Record<string, string>> = {
  "lenet5-modern": "lenet-5",
  "alexnet-2012-single-tower": "alexnet",
  "torchvision-alexnet": "alexnet-torchvision",
  "torchvision-vgg11": "vgg-11",
  "torchvision-vgg13": "vgg-13",
  "torchvision-vgg16": "vgg-16",
  "torchvision-vgg19": "vgg-19",
  "torchvision-resnet18": "resnet-18",
  "torchvision-resnet50": "resnet-50",
  "unet-keras-31031685": "u-net",
};

const models = readFacts("zoo_graphs.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Model);

/** A layer that learns nothing and reads one shape to give the same: ReLU, dropout, a pooling to the size that is there. */
const idle = (inputs: readonly (readonly number[])[], output: readonly number[], params: number) =>
  inputs.length === 1 && params === 0 && String(inputs[0]) === String(output);

function golden(model: Model) {
  const shape = (sizes: readonly number[]) =>
    withoutOnes(channelsFirst(sizes, model.dialect === "keras"));
  const { rows } = model.expect;
  const outputs = new Map([["in", shape(model.input)]]);
  const worked = rows.map(({ output, params }, index) => {
    const node = model.nodes?.[index];
    const sources = node?.in ?? [index === 0 ? "in" : String(index - 1)];
    const inputs = sources.map((source) => outputs.get(source) ?? []);
    outputs.set(node?.id ?? String(index), shape(output));
    return { inputs, output: shape(output), params };
  });
  return worked.filter(({ inputs, output, params }) => !idle(inputs, output, params));
}

function calculated(name: string) {
  return rowsOf(name)
    .map(({ inputs, output, counts }) => ({
      inputs: inputs.map(withoutOnes),
      output: withoutOnes(output),
      params: Number(counts.params),
    }))
    .filter(({ inputs, output, params }) => !idle(inputs, output, params));
}

describe("each layer has the sizes and parameters that the framework gives it", () => {
  test.each(models)("$id", (model) => {
    const name = ours[model.id];
    expect(name, model.id).toBeDefined();
    expect(calculated(name ?? "")).toEqual(golden(model));
  });
});

test.each(models.filter((model) => model.expect.conv_dense_macs))(
  "$id multiplies and adds as often as PyTorch counts",
  (model) => {
    const macs = rowsOf(ours[model.id] ?? "").reduce((all, { counts }) => all + counts.macs, 0n);
    expect(macs).toBe(BigInt(model.expect.conv_dense_macs ?? 0));
  },
);
