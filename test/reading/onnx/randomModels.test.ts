import { fileInText, readCode } from "@reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onnxLayer } from "../../oracles/onnxLayer.ts";
import { encodeModel } from "../../oracles/onnxModel.ts";
import { askOnnxRuntime } from "../../oracles/onnxRuntime.ts";
import { randomOnnx } from "../../oracles/randomOnnx.ts";

/** What gives several tensors, turns axes for nothing, or repeats values: none of it is a row with a shape. */
const others = /recurrent|attention|permute|repeat/;
const kinds = Object.entries(randomOnnx).filter(([kind]) => !others.test(kind));

describe("a file of ONNX has the shapes that ONNX Runtime gives when it runs it", () => {
  test.each(kinds)("%s", async (_, questions) => {
    const agrees = fc.asyncProperty(questions, async (question) => {
      const { error, output = [] } = await askOnnxRuntime(question);
      const text = fileInText(encodeModel(onnxLayer(question))) ?? "";
      const { networks, complaints } = readCode(text);
      const nodes = Object.values(networks[0]?.nodes ?? {}).filter(({ role }) => role !== "turn");
      // Where nothing is left, calc says so; where nothing is done, there is no row.
      const isEmpty = output.flat().includes(0) || nodes.length === 0;
      const isAsked = complaints.some(({ asks }) => asks !== undefined);
      // ONNX Runtime forgets the dilation where it finds the padding itself (test/oracles/differences.ts).
      const { padding, dilation } = question.layer;
      const isForgotten = typeof padding === "string" && dilation !== undefined;
      fc.pre(error === undefined && !isEmpty && !isAsked && !isForgotten);
      expect(nodes.at(-1)?.output.slice(1), complaints[0]?.sentence).toEqual(output);
    });
    await fc.assert(agrees, { seed: 7, numRuns: 12 });
  });
});
