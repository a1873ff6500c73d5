import { summarise, valuesOf, type Network, type Row, type Values } from "@calc";
import { identifiers } from "./identifiers.ts";

/** A network as far as its code says it. */
export type Coded = Pick<Network, "name" | "title" | "input" | "otherInputs" | "nodes">;

/** A row to write, with the names of Python for it and for what it reads. */
export interface RowToWrite {
  readonly row: Row;
  readonly name: string;
  readonly sources: readonly string[];
  readonly values: Values;
  /** The row whose weights it has, as Python calls it. */
  readonly owner?: { readonly name: string; readonly row: Row };
}

/** What is to be written of a network. */
export interface ToWrite {
  readonly inputs: readonly { readonly name: string; readonly sizes: readonly number[] }[];
  readonly rows: readonly RowToWrite[];
  /** What nothing reads: it comes out. */
  readonly outputs: readonly string[];
  /** Whether each layer reads the one before it and no other. */
  readonly isChain: boolean;
}

/** A network row by row, with names that Python takes. */
export function toWrite(network: Coded): ToWrite {
  const { rows } = summarise(network);
  const given = [network.input, ...(network.otherInputs ?? [])];
  const inputs = given.map((_, place) => (place === 0 ? "input" : `input${place + 1}`));
  const names = identifiers(
    inputs,
    rows.map(({ name }) => name),
  );
  const named = (name: string) => names.get(name) ?? name;
  const read = new Set(rows.flatMap(({ sources }) => sources));
  const byName = new Map(rows.map((row) => [row.name, row]));
  return {
    inputs: given.map((sizes, place) => ({ name: named(inputs[place] ?? ""), sizes })),
    rows: rows.map((row) => {
      const owner = row.sharesWith === undefined ? undefined : byName.get(row.sharesWith);
      return {
        row,
        name: named(row.name),
        sources: row.sources.map(named),
        values: valuesOf(row),
        ...(owner && { owner: { name: named(owner.name), row: owner } }),
      };
    }),
    outputs: rows.filter(({ name }) => !read.has(name)).map(({ name }) => named(name)),
    isChain: rows.every(({ sources, sharesWith }, place) => {
      const before = place === 0 ? "input" : rows[place - 1]?.name;
      return sharesWith === undefined && sources.length === 1 && sources[0] === before;
    }),
  };
}

/** The shapes that a row reads, as the writers of layers take them. */
export const shapesOf = ({ inputs }: Row): string[][] => inputs.map((shape) => shape.map(String));
