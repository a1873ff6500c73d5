import {
  derive,
  expandedFormula,
  formatNumber,
  layers,
  quantityNamed,
  type Derivation,
} from "@calc";
import { summaryOf } from "@networks";
import { chainSteps, shapesBefore } from "./chainSteps.ts";
import { answerText } from "./answerText.ts";
import { askingOf, partHeading } from "./asking.ts";
import { reachesTo, type Reach } from "./fieldReaches.ts";
import { fieldSteps } from "./fieldSteps.ts";
import { fieldAsked } from "./fieldSubject.ts";
import { inverseSteps } from "./inverseSteps.ts";
import type { LayerAlone } from "./layerFields.ts";
import { outputAxes, type ShownAxis } from "./layout.ts";
import { networkOf } from "./networkOf.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";
import { shareSteps } from "./shareSteps.ts";
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
 * How the answer to a part comes about in the layer that it asks about, a shape axis by axis; layer by
 * layer for a small network of the exercise’s own, nothing for a count of another whole network.
 */
export function stepsOf(exercise: Exercise, part: Part): readonly Step[] {
  if (exercise.share) return shareSteps(exercise, part);
  const worked = workedOf(exercise, part);
  const { asks } = part;
  const reaches = reachesOf(exercise, part);
  if (reaches) return fieldSteps(reaches);
  if (!worked) return exercise.chain ? chainSteps(exercise.chain, asks) : [];
  if (exercise.given !== undefined) return inverseSteps(worked, asks, exercise.given);
  const why = part.isNamed ? [{ words: part.isNamed.because }] : [];
  const before = exercise.chain ? shapesBefore(exercise.chain, exercise.node ?? "") : [];
  const after = exercise.changed && workedAlone(exercise.changed);
  return after
    ? [
        { words: "Before:" },
        ...along(worked, asks),
        { words: "After:" },
        ...along(after, asks),
        ...why,
      ]
    : [...before, ...why, ...along(worked, asks)];
}

/** How a quantity of a layer comes about, a shape axis by axis. */
function along(worked: Worked, asks: string): readonly Step[] {
  const { layer, values, output } = worked;
  if (asks !== "output")
    return [nothingIn(worked, asks) ?? { derivation: derive(layer, asks, values) }];
  const alike = Map.groupBy(outputAxes(layer, values, output), ({ quantity, size }) =>
    [quantity, size].join(),
  );
  return [...alike.values()].map((axes) => stepAlong(worked, axes));
}

/** A count that is 0 whatever the numbers has no formula: it is said. */
function nothingIn({ layer, values }: Worked, asks: string): Step | undefined {
  if (expandedFormula(layer, asks, values)?.kind !== "number") return undefined;
  return values[asks] === 0n
    ? { words: `There are no ${quantityNamed(asks).label} in it to count: 0.` }
    : undefined;
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

/** How a part comes to its answer that asks how much of a network’s input one value sees. */
export function reachesOf(exercise: Exercise, { asks }: Part): readonly Reach[] | undefined {
  const network = asks === fieldAsked ? networkOf(exercise) : undefined;
  const reaches = network && reachesTo(summaryOf(network).rows, exercise.node ?? "");
  return typeof reaches === "string" ? undefined : reaches;
}

/** The layer that a part asks about, worked out; nothing for a count of a whole network. */
export function workedOf(exercise: Exercise, { asks, row }: Part): Worked | undefined {
  const { node = row, alone } = exercise;
  if (alone) return workedAlone(alone);
  const network = networkOf(exercise);
  if (!network) return undefined;
  const nodes = workedNodes(network);
  if (node !== undefined) return nodes.get(node);
  return asks === "output" ? [...nodes.values()].at(-1) : undefined;
}

function workedAlone({ layer, choices, inputs }: LayerAlone): Worked | undefined {
  const solved = workOut({ layer: layers[layer], choices }, inputs);
  return "worked" in solved ? solved.worked : undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
