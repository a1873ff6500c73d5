import { describe, expect, test } from "vitest";
import { checkFile, filesOfFacts, report } from "./checkFolder.ts";

const folder = import.meta.dirname;

test("all eight files of facts are read", () => {
  expect(filesOfFacts(folder)).toEqual([
    "graphs.jsonl",
    "layers-keras.jsonl",
    "layers-more.jsonl",
    "layers-onnx.jsonl",
    "layers-torch.jsonl",
    "nets.jsonl",
    "receptive_field.jsonl",
    "zoo_graphs.jsonl",
  ]);
});

describe.each(filesOfFacts(folder))("%s: calc gives what the frameworks gave", (file) => {
  test.each(checkFile(folder, file))("line $line: $id", (checked) => {
    expect(report(checked)).toEqual([]);
  });
});
