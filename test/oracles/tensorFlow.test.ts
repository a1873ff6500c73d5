import { describe, expect, test } from "vitest";
import { checkLayers, type Oracle } from "./agreement.ts";
import { confirmed, factsBy } from "./confirmed.ts";
import { ofTensorFlow } from "./differences.ts";
import { randomTensorFlow } from "./randomTensorFlow.ts";
import { askTensorFlow } from "./tensorFlow.ts";

const oracle: Oracle = { ask: askTensorFlow, dialect: "keras", differences: ofTensorFlow };

describe("TensorFlow.js is asked rightly: it says what the facts have from it", () => {
  test.each(factsBy("tfjs", "layers-keras.jsonl"))("$id: $layer.type", async (fact) => {
    const { said, expected } = await confirmed(oracle, fact);
    expect(said).toEqual(expected);
  });
});

describe("calc and TensorFlow.js say the same of 100 random layers of each kind", () => {
  test.each(Object.entries(randomTensorFlow))("%s", async (_, questions) => {
    await checkLayers(questions, oracle, 100);
  });
});

describe("TensorFlow.js is known to say otherwise", () => {
  test.each(oracle.differences)("$about", async ({ example, applies, gives }) => {
    const answer = await oracle.ask(example);
    const { error, output = error && "a refusal" } = answer;
    expect(output).toEqual(gives);
    expect(applies(example.layer, example.inputs[0] ?? [], answer)).toBe(true);
  });
});
