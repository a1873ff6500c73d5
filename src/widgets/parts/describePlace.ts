import type { Windows } from "@calc";
import { mean, middleRow } from "./picture.ts";

/** What is to be seen in a row, in words: where the kernel stands, what it reads, what is left over. */
export function describePlace(windows: Windows, place: number): string {
  const { size, stride } = windows;
  const pixels = middleRow(size);
  const read = windows.places[place] ?? [];
  const value = mean(read.map((position) => pixels[position - windows.before]));
  const columns = read.map((position) => position + 1);
  return [
    `Place ${place + 1} of ${windows.places.length}: the kernel reads ${listed(columns)} of ${windows.length}; ${columns.length === 1 ? "its value" : "with equal weights, their mean"} is ${value.toFixed(2)}.`,
    windows.before > 0 && "The hatched zeros are padding.",
    windows.leftOver > 0 &&
      `${windows.leftOver === 1 ? "The last column is" : `The last ${windows.leftOver} columns are`} left over: another stride of ${stride} would not fit, so the floor drops ${windows.leftOver === 1 ? "it" : "them"}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function listed(columns: readonly number[]): string {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  if (columns.length === 1) return `column ${first}`;
  const isRun = last - first === columns.length - 1;
  return isRun
    ? `columns ${first} to ${last}`
    : `columns ${columns.slice(0, -1).join(", ")} and ${last}`;
}
