import type { Row, Values } from "@calc";
import { argumentsOf } from "../arguments.ts";
import { channelsLast } from "../channelsLast.ts";

/** For each axis as Keras holds a tensor, which of ours it is, from 0. */
export type AxisOrder = readonly number[];

/** The axes in the order in which we have them. */
export const asOurs = (rank: number): AxisOrder => Array.from({ length: rank }, (_, axis) => axis);

/** Channels behind the others, as Keras has images. */
export const imageOrder = (rank: number): AxisOrder =>
  rank < 3 ? asOurs(rank) : [...asOurs(rank).slice(1), 0];

const whole = ["inShape", "restShape"];

/** In which order Keras’s layer reads its axes; undefined where any will do. */
export function readOrder({ layer, inputs }: Row, place: number, values: Values) {
  const rank = inputs[place]?.length ?? 0;
  const { input, otherInputs = [], many } = layer.declaration;
  const names = many || place === 0 ? input : (otherInputs[place - 1] ?? input);
  const isWhole = names.some((name) => whole.includes(name));
  // What an axis is told by its number has its channels last.
  const isNumbered = argumentsOf("keras", layer).some(([name]) => /axis|axes/.test(name));
  if (isWhole && !isNumbered) return undefined;
  return orderOf({ ...layer, output: names.map((name) => ({ name })) }, rank, values);
}

/** In which order what comes out has its axes. */
export function givenOrder(row: Row, read: AxisOrder, values: Values): AxisOrder {
  const rank = row.output.length;
  const isKept = readOrder(row, 0, values) === undefined;
  return isKept && rank === read.length ? read : orderOf(row.layer, rank, values);
}

function orderOf(layer: Row["layer"], rank: number, values: Values): AxisOrder {
  return channelsLast(layer, asOurs(rank).map(BigInt), values).map(Number);
}

/** The axes that Keras’s Permute is told to bring one order into another; undefined where they agree. */
export function dimsBetween(held: AxisOrder, wanted: AxisOrder): number[] | undefined {
  if (held.join() === wanted.join() || held.length !== wanted.length) return undefined;
  return wanted.map((axis) => held.indexOf(axis) + 1);
}
