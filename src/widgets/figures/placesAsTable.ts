import type { Windows } from "@calc";
import type { Table } from "../notebook/table.ts";
import { mean, middleRow } from "../parts/picture.ts";

/** What a kernel reads at each of its places along a row of pixels, and the mean of it. */
export function placesAsTable(windows: Windows): Table {
  const pixels = middleRow(windows.size);
  return {
    head: ["Place", "Columns read", "Mean"],
    rows: windows.places.map((read, place) => [
      String(place + 1),
      read.map((position) => position + 1).join(", "),
      mean(read.map((position) => pixels[position - windows.before])).toFixed(2),
    ]),
  };
}
