import type { PrintedRow } from "./printedTable.ts";

/** A row with the sizes that come into it, the batch left out and the channels last. */
export interface Guessing {
  readonly row: PrintedRow;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The arguments of a layer that gives these sizes and this count; undefined where none does. */
export type Guess = (guessing: Guessing) => string | undefined;

/** Sizes without the last axis, which has the channels. */
export const front = (sizes: readonly number[]) => sizes.slice(0, -1);

/** The channels or features. */
export const last = (sizes: readonly number[]) => sizes.at(-1) ?? 1;

/** How a layer of Keras is told that it has no bias: nothing where it has one. */
export const biasWords = (bias: boolean) => (bias ? "" : ", use_bias=False");

/** The features that a dense layer reads if it has a bias, and if it has none. */
export const featuresFor = (params: number, units: number): number[] =>
  [params / units - 1, params / units].filter(Number.isInteger);

/** Weights, with a bias for each of the outputs or without: how many each weight is used for. */
export function shares(
  params: number,
  outputs: number,
  weights: number,
): { times: number; bias: boolean }[] {
  return [true, false].flatMap((bias) => {
    const times = (params - (bias ? outputs : 0)) / weights;
    return Number.isInteger(times) && times > 0 ? [{ times, bias }] : [];
  });
}
