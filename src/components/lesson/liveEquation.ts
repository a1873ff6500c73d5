import {
  isLayerName,
  layers,
  quantityNamed,
  type Layer,
  type NameNode,
  type Value,
  type Values,
} from "@calc";
import { liveFormula, type LiveOptions } from "@mathematics";
import { valuesReadBy, type Worked } from "@widgets/notebook/notebook.ts";
import { namesBehind } from "@widgets/notebook/namesBehind.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** Along which axis a formula stands, and whether without its symbols. */
export type Shown = Pick<LiveOptions, "axis" | "numbersOnly">;

/**
 * The formula of a quantity of one of the page's layers in pieces of HTML, with slots for its
 * numbers: `stride` along the first axis, `stride.1` along the second. It is that of the values which
 * the page begins with, where none are `chosen` for it.
 */
export function liveEquation(
  read: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
  quantity: string,
  chosen: Values = {},
  how: Shown = {},
): string[] {
  const { layer, readings } = liveLayer(read, name);
  const assumed = { ...assumedAlways(read, name), ...chosen };
  return liveFormula(layer, quantity, readings, { assumed, slotOf, ...how });
}

/** The axes that a formula stands for one by one: all, where each may be given a number of its own. */
export function axesApart(
  read: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
  quantity: string,
): readonly (number | undefined)[] {
  const { notebook } = read;
  const { axes = 1 } = liveLayer(read, name).layer.declaration;
  const isApart = valuesReadBy(notebook, name).some((value) => notebook.values[value]?.several);
  if (!isApart || quantityNamed(quantity).parts === undefined) return [undefined];
  return Array.from({ length: axes }, (_, axis) => axis);
}

/** What a live formula of a layer may assume, whatever a person chooses on the page. */
export function assumedAlways(
  read: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
): Values {
  const { notebook } = read;
  const { layer, values } = liveLayer(read, name);
  const changeable = valuesReadBy(notebook, name).map((value) => notebook.values[value]);
  const isLive = (each: string) => changeable.some((one) => one?.of === each);
  /** Whether a quantity that follows, and changes nothing now, may come to change something: what drops windows needs ceil mode. */
  const wakes = (each: string) => {
    const behind = namesBehind(layer, each);
    const switches = behind.filter((name) => quantityNamed(name).neutral !== undefined);
    const isOff = (name: string) => values[name] === BigInt(quantityNamed(name).neutral ?? -1);
    return behind.some(isLive) && switches.every((name) => isLive(name) || !isOff(name));
  };
  const isSame = (each: string) => notebook.layers[name]?.choices[each] === "same";
  return Object.fromEntries(
    Object.entries(values).flatMap(([each, value]): [string, Value][] => {
      const { neutral, parts } = quantityNamed(each);
      const control = changeable.find((one) => one?.of === each);
      const mayChange = control !== undefined || (each in layer.equations && wakes(each));
      // What may change keeps its place in the formula, even where it changes nothing yet.
      if (mayChange && neutral !== undefined) return [];
      // A word may pad the two sides unequally, and then both have to be said.
      const isWord = control ? control.words.length > 0 : isSame(each) && changeable.length > 0;
      const maybeUneven = isWord && parts === "sides";
      return [[each, maybeUneven ? forEachSide(value) : value]];
    }),
  );
}

/** A layer of the page, and what it comes to at the author's start. */
export function liveLayer(
  { notebook, worked }: Pick<ReadNotebook, "notebook" | "worked">,
  name: string,
): { layer: Layer } & Worked {
  const declared = notebook.layers[name]?.layer ?? "";
  const result = worked[name];
  if (!isLayerName(declared) || !result) throw new Error(`The page has no layer ${name}.`);
  return { layer: layers[declared], ...result };
}

const slotOf = ({ name, axis = 0, side }: NameNode) => {
  if (axis === 0 && !side) return name;
  return side === undefined ? `${name}.${axis}` : `${name}.${axis}.${side}`;
};

/** Sides that differ, on as many axes as there are. */
const forEachSide = (value: Value): Value =>
  typeof value === "bigint" ? value : value.map(() => [0n, 1n]);
