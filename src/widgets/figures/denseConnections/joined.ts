import { counted } from "@calc";
import type { Values } from "@calc";

/** A dense layer as a picture needs it. */
export interface Joined {
  readonly inputs: number;
  readonly units: number;
  readonly hasBias: boolean;
}

/** A dense layer's sizes, from what was worked out. */
export function joinedOf(values: Values): Joined {
  return {
    inputs: Number(values["inFeatures"] ?? 1n),
    units: Number(values["units"] ?? 1n),
    hasBias: values["bias"] !== 0n,
  };
}

/** One of a row of nodes; of many, the last but one stands for those that are not drawn. */
export interface Node {
  readonly index: number;
  readonly isRest: boolean;
}

/** The nodes that are drawn of `count`, `most` at most, with `chosen` among them. */
export function nodesOf(count: number, most: number, chosen: number | undefined): Node[] {
  const whole = (length: number) =>
    Array.from({ length }, (_, index) => ({ index, isRest: false }));
  if (count <= most) return whole(count);
  const first = most - 3;
  const isHidden = chosen !== undefined && chosen >= first && chosen < count - 1;
  // The chosen node stands between the dots and the last one, or there is one more of the first.
  return [
    ...whole(isHidden ? first : first + 1),
    { index: -1, isRest: true },
    ...(isHidden ? [{ index: chosen, isRest: false }] : []),
    { index: count - 1, isRest: false },
  ];
}

/** What is picked out: a unit, and one of its weights, its bias (`inputs`), or all of them. */
export interface Chosen {
  readonly unit: number;
  readonly weight: number | undefined;
}

/** What is to be seen now, in words. */
export function describeJoined(
  { inputs, units, hasBias }: Joined,
  { unit, weight }: Chosen,
): string {
  const which = `Unit ${counted(unit + 1)}`;
  const all =
    units === 1
      ? "It is the only one."
      : `So does each of the ${counted(units, "unit")}; none is shared.`;
  if (weight === undefined) {
    const bias = hasBias ? " and one bias of its own" : " and no bias";
    return `${which} reads ${inputs === 1 ? "the one input" : `all ${counted(inputs, "input")}`}: ${counted(inputs, "weight")}${bias}. ${all}`;
  }
  if (weight === inputs) {
    return `The bias of ${which.toLowerCase()}: no input comes with it. It is added once, as if one more input always said 1.`;
  }
  return `One weight: from input ${counted(weight + 1)} to ${which.toLowerCase()}. In the matrix it stands in row ${counted(weight + 1)}, column ${counted(unit + 1)}.`;
}

/** The count as a product, with the numbers in: `(4 + 1) · 5 = 25`. */
export function countText({ inputs, units, hasBias }: Joined, params: string): string {
  const [n, m] = [counted(inputs), counted(units)];
  return hasBias ? `(${n} + 1) · ${m} = ${params}` : `${n} · ${m} = ${params}`;
}
