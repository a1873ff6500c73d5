import { handsOn, type Row } from "@calc";

/** Whether a row's output has its input's shape and nothing is learned or computed for it. */
export function isUnchanged(row: Row): boolean {
  return handsOn(row) && String(row.input) === String(row.output);
}
