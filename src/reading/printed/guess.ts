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
