import {
  flat,
  mistakesOf,
  quantitiesOf,
  type Choice,
  type Layer,
  type PlacedLayer,
  type Value,
} from "@calc";
import { outputAxes } from "./layout.ts";
import type { Marked, MarkedShape } from "./marked.ts";
import { suggest } from "./suggest.ts";
import { workOut, type Worked } from "./worked.ts";

/** A number, or the whole `output`, that is asked of a layer. */
export interface Asked {
  readonly layer: PlacedLayer;
  /** Channels first, without the batch; one shape or several. */
  readonly inputs: readonly (readonly Choice[])[];
  /** One of `askable`. */
  readonly asks: string;
  /** Along which axis, where the quantity may differ from axis to axis. */
  readonly axis?: number;
}

/** What may be asked of a layer: every quantity that follows, and its whole output. */
export function askable(layer: Layer): string[] {
  return [...quantitiesOf(layer).computed, "output"];
}

/**
 * The right answer and the layer’s declared mistakes for one quantity of a layer, or for its whole
 * `output`. Throws an error with a sentence where there is no such answer.
 */
export function markedOf({ layer, inputs, asks, axis }: Asked): Marked {
  const names = askable(layer.layer);
  if (!names.includes(asks)) {
    throw new Error(`"${asks}" can't be asked here. ${suggest(asks, names)}`);
  }
  const solved = workOut(layer, inputs);
  if ("issues" in solved) throw new Error(solved.issues.map(({ message }) => message).join(" "));
  const marked = markedIn(solved.worked, asks, axis);
  if (typeof marked === "string") throw new Error(`"${asks}" ${marked}.`);
  return marked;
}

/** The same of a layer that is worked out already; a text says why there is no answer. */
export function markedIn(worked: Worked, asks: string, axis?: number): Marked | string {
  if (asks === "output") return shapeIn(worked);
  const { layer, values } = worked;
  const answer = onlyNumber(values[asks], axis);
  if (typeof answer === "string") return answer;
  const mistakes = mistakesOf(layer, asks, values, axis);
  return { answer, mistakes: mistakes.filter(({ value }) => value !== answer) };
}

function shapeIn({ layer, values, output }: Worked): MarkedShape {
  const axes = outputAxes(layer, values, output);
  const mistakes = axes.flatMap(({ quantity, axis, size }, place) =>
    mistakesOf(layer, quantity, values, axis)
      .filter(({ value }) => value !== size)
      .map((mistake) => ({ ...mistake, axis: place })),
  );
  const hasChannels = output.kind === "channels";
  return {
    answer: axes.map(({ size }) => size),
    axes: axes.map(({ label }) => label),
    ...(hasChannels && { channelsAt: output.features }),
    mistakes,
  };
}

function onlyNumber(value: Value | undefined, axis?: number): bigint | string {
  if (value === undefined) return "has no value";
  const along = axis === undefined || typeof value === "bigint" ? value : (value[axis] ?? []);
  const [first, ...others] = flat(along);
  if (first !== undefined && others.every((other) => other === first)) return first;
  return "differs from axis to axis, so it is no single number";
}
