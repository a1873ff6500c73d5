import type { Network, Row } from "@calc";
import { isUnchanged, shapeShown, type Part } from "@workings";
import { boxesOf, type Box } from "./boxes.ts";
import { layOut, type Layout, type Placed } from "./layOut.ts";
import { smooth } from "./smooth.ts";

/** A graph as it is drawn. */
export interface Graph {
  readonly boxes: readonly Placed[];
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Each arrow as an SVG path. */
  readonly paths: readonly string[];
  /** What each box reads, in words. */
  readonly reads: readonly { readonly label: string; readonly sources: readonly string[] }[];
}

/** The graph of a network, or of one of its blocks. */
export function graphOf(network: Network, part: Part): Graph {
  const boxes = boxesOf(network, part);
  const own = new Map(boxes.flatMap((box) => box.rows.map(({ name }) => [name, box] as const)));
  const rows = new Map(part.rows.map((row) => [row.name, row]));
  const inputs = new Map<string, Box>();
  // What only hands its values on is not drawn: one reads what it reads.
  const sourceOf = (name: string): Box => {
    const row = rows.get(name);
    const before = row && isUnchanged(row) ? row.sources[0] : undefined;
    return own.get(name) ?? (before === undefined ? comesIn(name) : sourceOf(before));
  };
  const comesIn = (name: string): Box => {
    const known = inputs.get(name) ?? inputBox(network, name, inputs.size);
    inputs.set(name, known);
    return known;
  };
  const read = new Map(boxes.map((box) => [box, [...new Set(readBy(box.rows).map(sourceOf))]]));
  const all = [...inputs.values(), ...boxes];
  const places = all.map((box) => (read.get(box) ?? []).map((source) => all.indexOf(source)));
  return {
    ...drawn(layOut(all, places)),
    reads: [...read].map(([box, sources]) => ({
      label: labelOf(box),
      sources: sources.map(labelOf),
    })),
  };
}

/** What some rows read that is not among them. */
function readBy(rows: readonly Row[]): string[] {
  const names = new Set(rows.map(({ name }) => name));
  return [...new Set(rows.flatMap(({ sources }) => sources))].filter((name) => !names.has(name));
}

function inputBox(network: Network, name: string, place: number): Box {
  const label = name === "input" ? "input" : place === 0 ? "what comes in" : name;
  return { label, lines: [], shape: shapeShown(network, name), kind: "plain", times: 1, rows: [] };
}

const labelOf = ({ label, times }: Box) => (times > 1 ? `${label} (× ${times})` : label);

/** The picture that holds all boxes, those behind them, and all arrows. */
function drawn({ boxes, arrows }: Layout) {
  const xs = [
    ...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2 + 5]),
    ...arrows.flat().map(({ x }) => x),
  ];
  const bottoms = boxes.map(({ y, height }) => y + height / 2 + 5);
  const left = Math.round(Math.min(...xs) - 2);
  return {
    boxes,
    left,
    width: Math.round(Math.max(...xs) + 2) - left,
    height: Math.round(Math.max(...bottoms)),
    paths: arrows.map(smooth),
  };
}
