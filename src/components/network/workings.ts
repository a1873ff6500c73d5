import type { Row } from "@calc";
import { countOf, shareWorking } from "./countWorkings.ts";
import { shapeOf } from "./shapeWorkings.ts";
import type { Working } from "./working.ts";

/** The workings of a node, in the order of the table's columns. */
export function workingsOf(row: Row, networkParams: bigint): Working[] {
  return [
    shapeOf(row),
    countOf(row, "weights"),
    countOf(row, "biases"),
    countOf(row, "params"),
    shareWorking(row, networkParams),
    countOf(row, "macs"),
    countOf(row, "activations"),
  ];
}
