import { isLayerName, layers } from "@calc";
import { argumentName, frameworkTitles } from "@frameworks";
import type { BoundNumber } from "./boundNumbers.ts";
import type { CodeStart } from "./cellState.ts";
import type { CellFramework, PlacedCell } from "./codeCell.ts";
import { readCell, type ReadCell } from "./readCell.ts";
import { shownCode } from "./shownCode.ts";

/** The author’s code as it was read with the values that the lesson begins with, and what is shown of it. */
export function readStart(
  cell: PlacedCell,
  framework: CellFramework,
  code: string,
): { readonly read: ReadCell; readonly start: CodeStart } {
  const texts = Object.fromEntries(
    Object.entries(cell.notebook.values).map(([name, { start }]) => [name, start]),
  );
  const read = readCell(cell, { code, texts });
  const title = frameworkTitles[framework];
  return { read, start: { framework, title, code, shown: shownCode(cell, read) } };
}

/** Whether code has no word for a number: PyTorch’s layers don’t say how large their input is, the lesson does. */
export function isUnsaid(
  framework: CellFramework,
  { notebook }: PlacedCell,
  { axis, layer, quantity }: BoundNumber,
): boolean {
  const of = notebook.layers[layer]?.layer ?? "";
  if (framework === "keras" || axis === undefined || !isLayerName(of)) return false;
  return argumentName(framework, layers[of], quantity) === undefined;
}
