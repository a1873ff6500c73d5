import { derive, formatNumber, layers, type Derivation } from "@calc";
import { networkNamed } from "@networks";
import { answerText } from "./answerText.ts";
import { askingOf, partHeading } from "./asking.ts";
import { outputAxes, type ShownAxis } from "./layout.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";
import { workedNodes, workOut, type Worked } from "./worked.ts";

/** A step towards an answer: words, and a formula where there is one. */
export interface Step {
  readonly words?: string;
  readonly derivation?: Derivation | undefined;
}

/** How the answers come about, part by part; each of several is named and said before its steps. */
export function workingOf(exercise: Exercise): readonly Step[] {
  const asking = askingOf(exercise);
  const { parts } = exercise;
  return parts.flatMap((part, place) => {
    const steps = stepsOf(exercise, part);
    if (parts.length === 1) return steps;
    const heading = asking[place] && partHeading(asking[place], answerText(part));
    return [...(heading === undefined ? [] : [{ words: heading }]), ...steps];
  });
}

/**
 * How the answer to a part comes about in the layer that it asks about, a shape axis by axis; nothing
 * for a count of a whole network.
 */
export function stepsOf(exercise: Exercise, part: Part): readonly Step[] {
  const worked = workedOf(exercise, part);
  if (!worked) return [];
  const { layer, values, output } = worked;
  const { asks } = part;
  const why = part.isNamed ? [{ words: part.isNamed.because }] : [];
  if (asks !== "output") return [...why, { derivation: derive(layer, asks, values) }];
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

/** The layer that a part asks about, worked out; nothing for a count of a whole network. */
export function workedOf(exercise: Exercise, { asks, row }: Part): Worked | undefined {
  const { network: name = "", node = row, alone } = exercise;
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
