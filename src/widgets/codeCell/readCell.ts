import { flat, summarise, valuesOf, type Row } from "@calc";
import { argumentsOf } from "@frameworks";
import type { Complaint, Library, ReadNetwork, Reading } from "@reading";
import { axisQuantities, boundNumbers, type BoundNumber } from "./boundNumbers.ts";
import type { CodeNow, PlacedCell } from "./codeCell.ts";
import { readAgain } from "./readAgain.ts";

/** A cell's code as it was read. */
export interface ReadCell {
  /** Nothing where the code has no network. */
  readonly network: ReadNetwork | undefined;
  /** Its layers in order; what only turns axes for us is left out. */
  readonly rows: readonly Row[];
  /** The layer of the code that is a layer of the lesson, by the lesson's name for it. */
  readonly matched: ReadonlyMap<string, Row>;
  readonly complaints: readonly Complaint[];
  /** Whether all of it is said and possible, so that the lesson may follow it. */
  readonly isSure: boolean;
}

/** Longer code belongs in the workbench, which reads it beside the page. */
export const longestCode = 4000;

/** Reads a cell's code, and runs nothing of it. What the code leaves open of its input, the lesson says. */
export function readCell(cell: PlacedCell, { code, texts }: CodeNow): ReadCell {
  const reading = answered(cell, readAgain(code), { code, texts });
  const [network] = reading.networks;
  const summary = network && summarise(network.network);
  const rows = (summary?.rows ?? []).filter(({ name }) => network?.nodes[name]?.role !== "turn");
  const issue = summary?.issues[0];
  const complaints =
    network && issue && !reading.complaints.some(({ kind }) => kind === "wrong")
      ? [...reading.complaints, impossible(network, issue)]
      : reading.complaints;
  return {
    network,
    rows,
    matched: matchedIn(cell, rows),
    complaints,
    isSure: network !== undefined && complaints.every(({ kind }) => kind === "note"),
  };
}

/** The numbers of the code that a value is, one or one for each axis; none where its layer is gone. */
export function numbersAt({ matched, network }: ReadCell, bound: BoundNumber): readonly bigint[] {
  const row = matched.get(bound.layer);
  if (!row) return [];
  if (bound.axis === undefined) return flat(valuesOf(row)[bound.quantity] ?? []);
  const shape = network?.library === "keras" ? network.inputs[0] : row.input;
  const size = shape?.[axisInCode(network?.library, bound.axis, shape.length)];
  return size === undefined ? [] : [BigInt(size)];
}

/** Keras has the channels last. */
export const axisInCode = (library: Library | undefined, axis: number, axes: number): number =>
  library !== "keras" || axes < 3 ? axis : (axis + axes - 1) % axes;

/** What each value of a cell is in its code: `5`, or `5 × 3` where the lesson has one number and the code two. */
export function numbersIn(cell: PlacedCell, read: ReadCell): Readonly<Record<string, string>> {
  const bound = boundNumbers(cell);
  const found = cell.binds.flatMap((name) => {
    const own = bound.filter(({ value }) => value === name);
    const numbers = own.flatMap((each) => numbersAt(read, each));
    if (numbers.length === 0) return [];
    const isOne = numbers.every((each) => each === numbers[0]);
    const several = cell.notebook.values[name]?.several === true ? ", " : apart;
    return [[name, isOne ? String(numbers[0]) : numbers.join(several)] as const];
  });
  return Object.fromEntries(found);
}

/** Between numbers that are no single value of the lesson. */
const apart = " × ";

/** Whether the lesson can follow what its code says of a value. */
export const isFollowed = (number: string): boolean => !number.includes(apart);

/** The first layer of the code of each kind that the lesson's layers are. */
function matchedIn({ notebook, layers }: PlacedCell, rows: readonly Row[]): Map<string, Row> {
  const matched = new Map<string, Row>();
  for (const name of layers) {
    const taken = [...matched.values()];
    const declared = notebook.layers[name]?.layer;
    const row = rows.find((each) => each.layer.name === declared && !taken.includes(each));
    if (row) matched.set(name, row);
  }
  return matched;
}

/** PyTorch's layers don't say how large their input is: where only that is missing, it is the lesson's. */
function answered(cell: PlacedCell, first: Reading, { code, texts }: CodeNow): Reading {
  const [network] = first.networks;
  const asked = first.complaints.find(({ asks }) => asks?.kind === "input")?.assumed;
  const [layer = ""] = cell.layers;
  const placed = cell.notebook.layers[layer];
  const [sizes] = placed?.inputs ?? [];
  if (network?.library !== "pytorch" || !Array.isArray(asked)) return first;
  if (!placed || typeof sizes !== "object" || sizes.length !== asked.length) return first;
  const names = axisQuantities(placed.layer, sizes.length);
  const row = matchedIn(cell, summarise(network.network).rows).get(layer);
  const said = row ? argumentsOf("pytorch", row.layer).map(([, quantity]) => quantity) : [];
  const input = asked.map((guess: number, axis) => {
    if (said.includes(names[axis] ?? "")) return guess;
    const size = sizes[axis] ?? "";
    return Number(texts[size] ?? size) || guess;
  });
  return readAgain(code, input);
}

/** Where calc refuses what could be read, at the line of the layer. */
function impossible(
  network: ReadNetwork,
  { node, message }: { readonly node: string; readonly message: string },
): Complaint {
  const { from = 0, to = 0, line = 1 } = network.nodes[node] ?? {};
  return { kind: "wrong", from, to, line, sentence: message };
}
