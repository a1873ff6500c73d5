import {
  analyse,
  valuesOf,
  type Choice,
  type Choices,
  type Issue,
  type Layer,
  type Network,
  type PlacedLayer,
  type Value,
  type Values,
} from "@calc";
import { summaryOf } from "@networks";
import { inputLaidOut, outputLaidOut, type LaidOut } from "./layout.ts";
import { readNumber } from "./readNumber.ts";

/** A layer worked out, with what its shapes’ axes are: all that an exercise can ask of. */
export interface Worked {
  readonly layer: Layer;
  readonly values: Values;
  readonly inputs: readonly LaidOut[];
  readonly output: LaidOut;
}

/** A layer by itself, worked out for its inputs (channels first), or why it can’t be. */
export function workOut(
  placed: PlacedLayer,
  inputs: readonly (readonly Choice[])[],
): { readonly worked: Worked } | { readonly issues: readonly Issue[] } {
  const { layer } = placed;
  const [input = [], ...others] = inputs;
  const analysis = analyse(placed, input, ...others);
  if (!analysis.ok) return analysis;
  const { values, output } = analysis;
  const laidOut = inputs.map((sizes) => inputLaidOut(layer, values, sizes.map(sizeOf)));
  const [first = { shape: [], features: 0, kind: "units" }] = laidOut;
  return {
    worked: { layer, values, inputs: laidOut, output: outputLaidOut(layer, values, output, first) },
  };
}

/** What was chosen for a layer, in numbers. */
export function choicesIn({ layer, values }: Worked): Choices {
  const chosen = Object.keys(layer.hyperparameters).flatMap((name): [string, Choice][] => {
    const value = values[name];
    return value === undefined ? [] : [[name, choiceOf(value)]];
  });
  return Object.fromEntries(chosen);
}

function choiceOf(value: Value): Choice {
  return typeof value === "bigint" ? value : value.map(choiceOf);
}

/** A size that calc has taken, which may still be a text. */
function sizeOf(size: Choice): bigint {
  const read = readNumber(String(size));
  return read.kind === "unreadable" ? 0n : read.value;
}

/** Every node of a network worked out, by name; each knows what the axes of its inputs are. */
export function workedNodes(network: Network): ReadonlyMap<string, Worked> {
  const { rows } = summaryOf(network);
  const outputs = new Map([["input", networkInput(network)]]);
  const nodes = new Map<string, Worked>();
  for (const row of rows) {
    const { name, layer, sources } = row;
    const values = valuesOf(row);
    const inputs = row.inputs.map(
      (shape, place) => outputs.get(sources[place] ?? "") ?? inputLaidOut(layer, values, shape),
    );
    const [first = networkInput(network)] = inputs;
    const output = outputLaidOut(layer, values, row.output, first);
    outputs.set(name, output);
    nodes.set(name, { layer, values, inputs, output });
  }
  return nodes;
}

/** What a network reads, as its first layer takes it. */
export function networkInput(network: Network): LaidOut {
  const shape = network.input.map(BigInt);
  const [first] = summaryOf(network).rows;
  return first
    ? inputLaidOut(first.layer, valuesOf(first), shape)
    : { shape, features: 0, kind: "channels" };
}
