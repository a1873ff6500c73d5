import { derive, formatNumber, layers, type Derivation } from "@calc";
import { networkNamed } from "@networks";
import { outputAxes, type ShownAxis } from "./layout.ts";
import type { Exercise } from "./readExercise.ts";
import { workedNodes, workOut, type Worked } from "./worked.ts";

/** A step towards an answer: words, and a formula where there is one. */
export interface Step {
  readonly words?: string;
  readonly derivation?: Derivation | undefined;
}

/**
 * How the answer comes about in the layer that an exercise asks about, a shape axis by axis; nothing
 * for a count of a whole network.
 */
export function workingOf(exercise: Exercise): readonly Step[] {
  const worked = workedOf(exercise);
  if (!worked) return [];
  const { layer, values, output } = worked;
  const { asks } = exercise;
  if (asks !== "output") return [{ derivation: derive(layer, asks, values) }];
  const alike = Map.groupBy(outputAxes(layer, values, output), ({ quantity, size }) =>
    [quantity, size].join(),
  );
  return [...alike.values()].map((axes) => stepAlong(worked, axes));
}

function stepAlong({ layer, values }: Worked, axes: readonly ShownAxis[]): Step {
  const [first] = axes;
  if (!first) return {};
  const labels = [...new Set(axes.map(({ label }) => label))].join(" and ");
  const derivation = derive(layer, first.quantity, values, first.axis);
  if (derivation) return { words: `${capital(labels)}:`, derivation };
  const isChosen = Object.hasOwn(layer.hyperparameters, first.quantity);
  const origin = isChosen ? "as chosen" : "as it comes in";
  return { words: `${capital(labels)}: ${formatNumber(first.size)}, ${origin}.` };
}

function workedOf({ network: name = "", node, alone, asks }: Exercise): Worked | undefined {
  if (alone) {
    const solved = workOut({ layer: layers[alone.layer], choices: alone.choices }, alone.inputs);
    return "worked" in solved ? solved.worked : undefined;
  }
  const network = networkNamed(name);
  if (!network) return undefined;
  const nodes = workedNodes(network);
  if (node !== undefined) return nodes.get(node);
  return asks === "output" ? [...nodes.values()].at(-1) : undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
