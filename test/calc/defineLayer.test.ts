import { checked, defineLayer, type LayerDeclaration } from "@calc";
import { describe, expect, test } from "vitest";

const sound: LayerDeclaration = {
  title: "Scale",
  summary: "Multiplies.",
  axes: 1,
  input: ["inChannels", "inSize"],
  exampleInput: [3, 8],
  hyperparameters: { units: { default: 2, range: [1, 9] } },
  equations: { macs: "units * product(inSize)" },
  weights: { weight: { shape: ["units", "inChannels"] } },
  output: ["units", "inSize"],
  code: { keras: { name: "Scale" }, pytorch: { name: "Scale" } },
};

const define = (change: Partial<LayerDeclaration>) => () =>
  checked({ scale: defineLayer("scale", { ...sound, ...change }) }).scale;

test("a sound declaration is read", () => {
  expect(define({})().equations["macs"]).toMatchObject({ kind: "operation", operator: "*" });
});

describe("a mistake in a declaration is an error at load, with the layer and the quantity", () => {
  const because = "That is {untis}.";
  test.each<[string, Partial<LayerDeclaration>, string]>([
    ["an equation", { equations: { macs: "untis" } }, 'scale: "untis" is no quantity'],
    ["an equation’s name", { equations: { macz: "units" } }, 'scale: "macz" is no quantity'],
    ["the output", { output: ["outputSize"] }, 'scale: "outputSize" is no quantity'],
    [
      "a quantity of other layers",
      { equations: { macs: "units * groups" } },
      'scale: "groups" is neither chosen nor computed',
    ],
    [
      "a sentence",
      { mistakes: { params: [{ formula: "weights", because }] } },
      'scale: "untis" is no quantity',
    ],
    [
      "a requirement",
      { requires: [{ formula: "units > 1", about: "stride", otherwise: "Choose more units." }] },
      'scale: "stride" is neither chosen nor computed',
    ],
    [
      "a tensor",
      { weights: { weight: { shape: ["filters"] } } },
      'scale: "filters" is no quantity',
    ],
    [
      "an argument",
      { code: { ...sound.code, keras: { name: "Scale", arguments: { filters: "filters" } } } },
      'scale: "filters" is no quantity',
    ],
    [
      "a text that is no formula",
      { equations: { macs: "units *" } },
      'scale.equations.macs: Error: Expected a number, a name or a parenthesis, found the end in the formula "units *".',
    ],
    [
      "a bare quantity with axes",
      { equations: { macs: "units * inSize" } },
      'scale.macs: Error: "inSize" has several values; say product(…).',
    ],
    [
      "a bare quantity with sides",
      {
        hyperparameters: { ...sound.hyperparameters, padding: { default: 0, range: [0, 9] } },
        equations: { outSize: "inSize + 2 * padding" },
      },
      'scale.outSize: Error: "padding" has two sides; say both(…).',
    ],
    [
      "a choice with nothing to begin with",
      { hyperparameters: { units: { range: [1, 9] } } },
      'scale: "units" has neither a default nor an example.',
    ],
    [
      "a quantity given twice",
      { equations: { units: "inChannels" } },
      'scale: "units" is both chosen and computed.',
    ],
  ])("%s", (_, change, message) => {
    expect(define(change)).toThrow(message);
  });

  test("quantities that follow from one another", () => {
    const equations = { macs: "params + 1", outFeatures: "macs" };
    const weights = { weight: { shape: ["outFeatures"] } };
    expect(define({ equations, weights })).toThrow(
      'scale: "macs" follows from itself: macs from params from outFeatures from macs.',
    );
  });

  test("a default that follows from itself", () => {
    const hyperparameters = { units: { default: "units + 1", range: [1, 9] as const } };
    expect(define({ hyperparameters })).toThrow('scale: "units" follows from itself');
  });
});
