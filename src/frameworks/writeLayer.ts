import { analyse, type PlacedLayer } from "@calc";
import { alternativeIn } from "./alternatives.ts";
import { slides, writeArguments } from "./arguments.ts";
import { callName } from "./callName.ts";
import { frameworkTitles, type Framework } from "./framework.ts";
import { ownRuleNotes } from "./ownRules.ts";
import { noPadding, type Padding } from "./padding.ts";
import type { Inputs, Solved } from "./solved.ts";
import { unsaid } from "./unsaid.ts";
import { writeCalls, type PythonCall, type Written } from "./written.ts";

/** A framework's way with layers: the module they come from, how it pads, how it names and wraps them. */
export interface Dialect {
  readonly framework: Framework;
  readonly module: string;
  readonly pad: (given: Solved) => Padding;
  /** What stands in place of the layer's own call. */
  readonly calls: (call: PythonCall, given: Solved) => readonly PythonCall[];
  readonly notes: (given: Solved) => readonly string[];
  /** What is written for a layer that the framework has no name for, if that is other layers. */
  readonly instead?: (given: Solved) => LayerCalls | undefined;
}

/** The calls that make a layer, one behind the other, and what one has to know of them. */
export interface LayerCalls {
  readonly calls: readonly PythonCall[];
  readonly notes: readonly string[];
}

/** A placed layer as code; where the choices are impossible, no code and the reasons. */
export function writeLayer(dialect: Dialect, placed: PlacedLayer, inputs: Inputs): Written {
  const { calls, notes } = layerCalls(dialect, placed, inputs);
  return writeCalls(calls, notes);
}

/** The calls of a placed layer; none where the framework has no such layer or the choices are impossible. */
export function layerCalls(dialect: Dialect, placed: PlacedLayer, inputs: Inputs): LayerCalls {
  const { framework, module } = dialect;
  const [input = [], ...others] = inputs;
  const analysis = analyse(placed, input, ...others);
  if (!analysis.ok) {
    return { calls: [], notes: analysis.issues.map(({ message }) => message) };
  }
  const given = { placed, inputs, analysis };
  const name = callName(framework, placed.layer, analysis.values);
  if (name === undefined) {
    return dialect.instead?.(given) ?? { calls: [], notes: [noSuchLayer(framework, given)] };
  }
  const { before, padding, after, notes } = slides(placed.layer) ? dialect.pad(given) : noPadding;
  const call = {
    name: `${module}.${name}`,
    arguments: writeArguments(framework, given, padding),
  };
  return {
    calls: [...before, ...dialect.calls(call, given), ...after],
    notes: [
      ...notes,
      ...unsaid(framework, name, given),
      ...ownRuleNotes(framework, given),
      ...dialect.notes(given),
    ],
  };
}

function noSuchLayer(framework: Framework, { placed, analysis }: Solved): string {
  const instead = alternativeIn(framework, placed.layer.name, analysis.values);
  const title = frameworkTitles[framework];
  return instead === undefined
    ? `${title} has no layer for this.`
    : `${title} has no layer for this; one writes ${instead}.`;
}
