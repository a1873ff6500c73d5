import { layers, place, type Block, type Choice, type Choices, type PlacedLayer } from "@calc";
import { asTheyAre, channelsFirst, type Axes, type Order } from "./axes.ts";
import type { Dialect, NeutralLayer, NeutralShape } from "./cases.ts";

/** A layer of the facts, and what comes in: shapes in the dialect's order, and the axes that ours have. */
export interface Given {
  readonly layer: NeutralLayer;
  readonly dialect: Dialect;
  readonly inputs: readonly NeutralShape[];
  readonly held: readonly Axes[];
}

/** The same layer as ours. */
export interface Ours {
  readonly node: PlacedLayer | Block;
  /** Which of the inputs our layer reads, where its order is another. */
  readonly takes?: readonly number[];
  /** The axes of each input that is given, in the order in which our layer reads them. */
  readonly reads: readonly Axes[];
  /** So many axes of 1 are put in front of each. */
  readonly raised?: readonly number[];
  /** The order of what comes out. */
  readonly gives: Order;
  /** What the dialect returns, where that is not just our output. */
  readonly outputs?: (outputs: Outputs) => bigint[][];
  /** How often it is done, where our layer stands for one step. */
  readonly steps?: number;
}

/** Our output, and our further ones by name, in the dialect's order of axes. */
export interface Outputs {
  readonly output: readonly bigint[];
  readonly others: Readonly<Record<string, readonly bigint[]>>;
}

/** The layers of one kind by the facts' names of their types. */
export type Family = Readonly<Record<string, (given: Given) => Ours>>;

type Wanted = Readonly<Record<string, Choice | undefined>>;

/** A layer of ours by name, with those choices that are made. */
export function placing(name: string, wanted: Wanted = {}): PlacedLayer {
  const layer = Object.entries(layers).find(([own]) => own === name)?.[1];
  if (!layer) throw new Error(`calc has no layer ${name}.`);
  return place(layer, choicesOf(wanted));
}

function choicesOf(wanted: Wanted): Choices {
  const choices: Record<string, Choice> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice !== undefined) choices[name] = choice;
  }
  return choices;
}

/** A layer that reads and gives its axes in one order. */
export function inOrder({ inputs }: Given, order: Order, node: PlacedLayer | Block): Ours {
  return { node, reads: inputs.map(({ length }) => order(length)), gives: order };
}

/** One that reads the dialect's axes as they are: features last. */
export function plain(given: Given, node: PlacedLayer | Block): Ours {
  return inOrder(given, asTheyAre, node);
}

/** One on maps of features, which are channels last in Keras. */
export function spatial(given: Given, node: PlacedLayer | Block): Ours {
  return inOrder(given, given.dialect === "keras" ? channelsFirst : asTheyAre, node);
}

/** The sizes behind the channels, or before them. */
export function sizesOf({ dialect, inputs: [input = []] }: Given): number[] {
  return dialect === "keras" ? input.slice(0, -1) : input.slice(1);
}
