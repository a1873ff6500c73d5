import { quantityNamed } from "@calc";
import { decimalsInWords } from "./decimalText.ts";
import { fieldAsked, fieldLabel } from "./fieldSubject.ts";
import { isCount } from "./isCount.ts";
import type { Decimal } from "./marked.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";

/** What a part of an exercise asks for, in words, and what its field has to know before anything is marked. */
export interface Asking {
  /** “how many parameters”, “the shape of the output”; in a table with the row before it. */
  readonly asked: string;
  /** What the number counts, such as “parameters”; empty where it counts nothing. */
  readonly unit: string;
  /** What the axes are called where a shape is asked for. */
  readonly axes?: readonly string[] | undefined;
  /** How many digits behind the point are asked for; nothing where a whole number is. */
  readonly decimals?: number | undefined;
  /** The row and the column where it stands, if it stands in a table. */
  readonly cell?: { readonly row: string; readonly column: string } | undefined;
}

/** What an exercise asks for, part by part. */
export function askingOf({ parts: [first, ...others] }: Exercise): readonly [Asking, ...Asking[]] {
  return [askingFor(first), ...others.map(askingFor)];
}

/** What stands before a part’s working: `conv1, output: 55 × 55 × 96.` */
export function partHeading({ asked, cell }: Asking, answer: string): string {
  const name = cell
    ? `${cell.row}, ${cell.column}`
    : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`;
  return `${name}: ${answer}.`;
}

function askedFor({ decimals, isPercent }: Decimal): string {
  return `the ${isPercent ? "share, in percent," : "ratio,"} to ${decimalsInWords(decimals)}`;
}

function labelOf(asks: string): string {
  if (asks === fieldAsked) return fieldLabel;
  return asks === "output" ? "shape of the output" : quantityNamed(asks).label;
}

function askingFor(part: Part): Asking {
  if (part.isNamed) return { asked: part.isNamed.asked, unit: "", axes: undefined };
  if ("decimal" in part && part.decimal)
    return { asked: askedFor(part.decimal), unit: "", decimals: part.decimal.decimals };
  const { asks, row } = part;
  const label = labelOf(asks);
  const asked = isCount(asks) ? `how many ${label}` : `the ${label}`;
  return {
    asked: row === undefined ? asked : `${row}, ${asked}`,
    unit: isCount(asks) ? label : "",
    axes: "axes" in part ? part.axes : undefined,
    ...(row !== undefined && { cell: { row, column: asks === "output" ? "output" : label } }),
  };
}
