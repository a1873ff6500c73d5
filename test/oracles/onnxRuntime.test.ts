import { describe, expect, test } from "vitest";
import { checkLayers, type Oracle } from "./agreement.ts";
import { confirmed, factsBy } from "./confirmed.ts";
import { ofOnnxRuntime } from "./differences.ts";
import { askOnnxRuntime } from "./onnxRuntime.ts";
import { randomOnnx } from "./randomOnnx.ts";

const oracle: Oracle = { ask: askOnnxRuntime, dialect: "onnx", differences: ofOnnxRuntime };

describe("ONNX Runtime is asked rightly: it says what the facts have from it", () => {
  test.each(factsBy("ort", "layers-onnx.jsonl"))("$id: $layer.type", async (fact) => {
    const { said, expected } = await confirmed(oracle, fact);
    expect(said).toEqual(expected);
  });
});

describe("calc and ONNX Runtime say the same of 100 random layers of each kind", () => {
  test.each(Object.entries(randomOnnx))("%s", async (_, questions) => {
    await checkLayers(questions, oracle, 100);
  });
});

describe("ONNX Runtime is known to say otherwise", () => {
  test.each(oracle.differences)("$about", async ({ example, applies, gives }) => {
    const answer = await oracle.ask(example);
    const { error, output = error && "a refusal" } = answer;
    expect(output).toEqual(gives);
    expect(applies(example.layer, example.inputs[0] ?? [], answer)).toBe(true);
  });
});
