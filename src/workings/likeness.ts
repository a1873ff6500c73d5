import type { Choice, Row } from "@calc";
import { isUnchanged } from "./isUnchanged.ts";

/** The same text of rows with the same layers, choices and inputs that read each other alike. */
export function likenessOf(rows: readonly Row[]): string {
  const places = new Map(rows.map(({ name }, place) => [name, place]));
  const outside = new Map<string, number>();
  const wiring = (source: string) => {
    const inside = places.get(source);
    if (inside !== undefined) return inside;
    const known = outside.get(source) ?? outside.size;
    outside.set(source, known);
    return `input${known}`;
  };
  return rows
    .map((row) => `${madeAlike(row, row.inputs.join(";"))} ${row.sources.map(wiring).join()}`)
    .join("\n");
}

/** The same text of nodes of which one page can tell; what hands its input on does so at any size. */
export function sameWork(row: Row): string {
  return madeAlike(row, isUnchanged(row) ? "any" : row.inputs.join(";"));
}

function madeAlike({ layer, choices, sharesWith }: Row, inputs: string): string {
  return `${layer.name} ${choicesIn(choices)} ${inputs} ${sharesWith === undefined ? "" : "shared"}`;
}

/** Choices as text, in which a bigint may stand. */
export function choicesIn(choices: Readonly<Record<string, Choice>>): string {
  return JSON.stringify(choices, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
