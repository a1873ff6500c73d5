import { summarise } from "@calc";
import { fileInText, readCode, type Reading } from "@reading";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// What frameworks wrote of models: `model.to_json()` and `model.summary()` of Keras 3.15, files that
// PyTorch 2.13 exported as ONNX (the weights taken out), tables of torchinfo and torchsummary from their
// own pages, and a table each in the forms of Keras 1 and Keras 2.
const folder = join(import.meta.dirname, "written");

/** What the framework that wrote a file counts, parameters and, in Keras, what it keeps beside them. */
const totals: Readonly<Record<string, bigint>> = {
  "siamese.json": 133_633n,
  "seq2seq.json": 718_173n,
  "nested-autoencoder.json": 28_241n,
  "toy-resnet.json": 223_242n,
  "time-distributed.json": 115_945n,
  "multi-input.json": 880_097n,
  "mnist-convnet.json": 34_826n,
  "small-plain.onnx": 11_938n,
  "bilstm2.onnx": 148_746n,
  "gru.onnx": 18_698n,
  "transformer.onnx": 97_925n,
  "transformer-one-example.onnx": 97_925n,
  "unet.onnx": 11_841n,
  "resnet18-plain.onnx": 11_689_512n,
  "pads.onnx": 472n,
  "toy-resnet.txt": 223_242n,
  "multi-input.txt": 880_097n,
  "seq2seq.txt": 718_173n,
  "chollet-mnist.txt": 93_322n,
  "keras1.txt": 433_290n,
  "keras2.txt": 54_538n,
  "summary.txt": 21_840n,
  "torchinfo.txt": 21_840n,
  "torchinfo-names.txt": 21_840n,
};

test("each file has its total here", () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(totals).toSorted());
});

function textOf(file: string): string {
  const path = join(folder, file);
  return file.endsWith(".onnx")
    ? (fileInText(readFileSync(path)) ?? "")
    : readFileSync(path, "utf8");
}

/** Keras prints what is kept and not trained among the parameters. */
function totalsOf({ networks }: Reading): bigint[] {
  return networks.map(({ network, library }) => {
    const { params, statistics } = summarise(network).totals;
    return library === "keras" ? params + statistics : params;
  });
}

describe.each(Object.entries(totals))("%s", (file, total) => {
  const text = textOf(file);
  const reading = readCode(text);

  test("is one network, and comes to what its framework counts", () => {
    expect(totalsOf(reading)).toEqual([total]);
  });

  test("is possible from its first row to its last, and nothing in it is said to be wrong", () => {
    for (const { network } of reading.networks) expect(summarise(network).issues).toEqual([]);
    expect(reading.complaints.filter(({ kind }) => kind === "wrong")).toEqual([]);
  });

  test("has each row at its place in the text", () => {
    const lines = text.split("\n").length;
    for (const { nodes } of reading.networks) {
      const rows = Object.values(nodes).filter(({ role }) => role !== "turn");
      // The layers of a model within a model stand where it does.
      expect(new Set(rows.map(({ from }) => from)).size).toBeGreaterThan(1);
      for (const { line, from, to } of rows) {
        expect(line).toBeLessThanOrEqual(lines);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
