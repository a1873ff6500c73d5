import { formatNumber, type Choices, type PlacedLayer } from "@calc";
import type { Framework } from "./framework.ts";
import { solved, withChoices, type Solved } from "./solved.ts";

interface OwnRule {
  readonly layers: RegExp;
  /** What the framework leaves no choice about. */
  readonly choices: Choices;
  readonly because: string;
}

const recurrent = /^(simpleRnn|lstm|gru)(Cell)?$/;

const ownRules: Readonly<Record<Framework, readonly OwnRule[]>> = {
  keras: [
    {
      layers: /^(simpleRnn|lstm)(Cell)?$/,
      choices: { biasVectors: 1 },
      because: "Keras adds one bias to each gate",
    },
  ],
  // torch/nn/modules/rnn.py: b_ih and b_hh, for cuDNN's sake.
  pytorch: [
    {
      layers: recurrent,
      choices: { biasVectors: 2 },
      because: "PyTorch adds two biases to each gate, one for each product",
    },
  ],
  onnx: [
    {
      layers: recurrent,
      choices: { biasVectors: 2 },
      because: "ONNX adds two biases to each gate, one for each product",
    },
  ],
};

/** The layer as a framework would have it where it leaves no choice. */
export function asIn(framework: Framework, placed: PlacedLayer): PlacedLayer {
  const rule = ruleFor(framework, placed);
  return rule ? withChoices(placed, rule.choices) : placed;
}

/** What to say where the framework’s own rule changes the number of parameters. */
export function ownRuleNotes(framework: Framework, given: Solved): string[] {
  const { placed, inputs, analysis } = given;
  const theirs = solved(asIn(framework, placed), inputs)?.analysis.values["params"];
  const because = ruleFor(framework, placed)?.because;
  if (because === undefined || typeof theirs !== "bigint") return [];
  if (theirs === analysis.values["params"]) return [];
  return [`${because}: ${formatNumber(theirs)} parameters in all.`];
}

const ruleFor = (framework: Framework, { layer }: PlacedLayer) =>
  ownRules[framework].find(({ layers }) => layers.test(layer.name));
