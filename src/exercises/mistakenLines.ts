import {
  defineLayer,
  eachMistakeOf,
  expandedFormula,
  flat,
  formatNumber,
  namesIn,
  windowsOf,
  writtenOut,
  type Formula,
  type Layer,
  type Mistake,
  type Values,
} from "@calc";
import { isCount } from "./isCount.ts";
import { outputAxes, type Along } from "./layout.ts";
import type { Marked } from "./marked.ts";
import { countsWrittenOut, mistakenText } from "./mistakenText.ts";
import type { Worked } from "./worked.ts";

/**
 * Along an axis: how many values stand before the input, in it and behind it, how far the window
 * reaches, and its stride.
 */
export type WindowRow = readonly number[];

/** How the answer to a part is computed, and how each of its mistakes is: lines of text with the numbers in. */
export interface Computations {
  /** Along each axis of a shape as it is shown; of a number there is one. */
  readonly right: readonly string[];
  /** Of each mistake that marking knows, in its order; empty where no formula stands behind it. */
  readonly mistaken: readonly string[];
  /** Along each axis where a window moves over the input. */
  readonly windows?: readonly WindowRow[] | undefined;
}

/** Longer lines are no help; what is written out in them stays a number then. */
const longest = 90;

/** The computations behind what is asked of a layer; `own` are the mistakes that the exercise adds. */
export function computationsOf(
  worked: Worked,
  asks: string,
  { mistakes }: Marked,
  own: readonly Mistake[] = [],
): Computations {
  const { layer, values, output } = worked;
  const asked: readonly Along[] =
    asks === "output" ? outputAxes(layer, values, output) : [{ quantity: asks, axis: 0 }];
  const wrong = asked.map((along) => wrongLines(worked, along, own));
  const rows = asked.map((along) => windowRow(worked, along));
  const windows = rows.filter((row) => row !== undefined);
  return {
    right: asked.map(({ quantity, axis }) => {
      const formula = expandedFormula(layer, quantity, values, axis);
      const [answer = 0n] = flat(values[quantity] ?? []);
      return formula === undefined ? "" : lineOf(formula, values, answer);
    }),
    mistaken: mistakes.map((mistake) => {
      const lines = wrong["axis" in mistake ? mistake.axis : 0] ?? [];
      const { value, because } = mistake;
      return lines.find((each) => each.value === value && each.because === because)?.line ?? "";
    }),
    ...(windows.length > 0 && { windows }),
  };
}

function wrongLines({ layer, values }: Worked, along: Along, own: readonly Mistake[]) {
  const { quantity, axis } = along;
  const answer = values[quantity];
  // What stays a number must not be the one that is asked for.
  const tells = (formula: Formula) =>
    namesIn(formula).some(
      (name) => (name === quantity || isCount(name)) && values[name] === answer,
    );
  const mistaken = withMistakes(layer, quantity, own);
  const made = eachMistakeOf(mistaken, quantity, values, axis);
  return (mistaken.mistakes[quantity] ?? []).flatMap(({ formula }, place) => {
    const number = made[place];
    if (!number) return [];
    const short = writtenOut(layer, formula, values, axis);
    const whole = countsWrittenOut(layer, short, values);
    const isLong = mistakenText(whole, values).length > longest;
    const shown = isLong ? short : whole;
    return [{ ...number, line: tells(shown) ? "" : lineOf(shown, values, number.value) }];
  });
}

/** A number by itself is no computation. */
function lineOf(formula: Formula, values: Values, value: bigint): string {
  const text = mistakenText(formula, values);
  return text === formatNumber(value) ? "" : text;
}

/** The layer as if it declared the mistakes of an exercise with its own. */
function withMistakes(layer: Layer, quantity: string, own: readonly Mistake[]): Layer {
  if (own.length === 0) return layer;
  const { declaration } = layer;
  const all = [...(declaration.mistakes?.[quantity] ?? []), ...own];
  return defineLayer(layer.name, {
    ...declaration,
    mistakes: { ...declaration.mistakes, [quantity]: all },
  });
}

/** Where a window steps over the input and drops what is left, its places can be drawn. */
function windowRow({ layer, values }: Worked, { quantity, axis }: Along): WindowRow | undefined {
  const isSliding = typeof layer.declaration.window === "object" && "leftOver" in values;
  if (quantity !== "outSize" || !isSliding) return undefined;
  const { length, before, size, reach, stride } = windowsOf(values, axis);
  return [before, size, length - before - size, reach, stride];
}
