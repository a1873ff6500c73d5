import { isLayerName, layers } from "@calc";
import { boundNumbers } from "./boundNumbers.ts";
import type { PlacedCell } from "./codeCell.ts";
import type { ReadCell } from "./readCell.ts";

/** What to say where the code has other layers than the lesson’s values belong to; nothing where all are there. */
export function goneLayers(cell: PlacedCell, read: ReadCell): string {
  const { network, rows, matched, complaints } = read;
  const isRead = complaints.every(({ kind, asks }) => kind === "note" || asks?.kind === "input");
  // What cannot be read says so itself, and code without layers shows nothing new.
  if (!network || !isRead || rows.length === 0) return "";
  const gone = boundNumbers(cell).flatMap(({ layer }) =>
    matched.has(layer) ? [] : [nameIn(network.library, cell.notebook.layers[layer]?.layer ?? "")],
  );
  if (gone.length === 0) return "";
  const theirs = [...new Set(gone)].join(" and its ");
  return `This lesson’s values belong to its ${theirs}, and your code has none, so they stay. What your code comes to stands below.`;
}

/** What somebody who writes in a library calls a layer: `Linear`. */
function nameIn(library: string, layer: string): string {
  if (!isLayerName(layer)) return layer;
  const { title, code, axes } = layers[layer].declaration;
  const name = library === "keras" || library === "pytorch" ? code[library]?.name : undefined;
  const isOpen = axes === undefined && name?.includes("{axes}");
  return name === undefined || isOpen ? title : name.replace("{axes}", String(axes));
}
