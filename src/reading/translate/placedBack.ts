import { lineFinder } from "../complain.ts";
import type { ReadNetwork, ReadNode } from "../graph/network.ts";
import type { Span } from "../python/tree.ts";
import type { Reading } from "../readCode.ts";
import type { Piece, Translation } from "./translation.ts";

/** What was read of the Python, with its places in the text that was given. */
export function placedBack(reading: Reading, translation: Translation, text: string): Reading {
  const { pieces } = translation;
  const lineOf = lineFinder(text);
  const placed = <Item extends Span>(item: Item): Item & { readonly line: number } => {
    const { from, to } = sourceOf(pieces, item);
    return { ...item, from, to, line: lineOf(from) };
  };
  const networks = reading.networks.map((read): ReadNetwork => {
    const nodes = Object.entries(read.nodes).map(([name, node]): [string, ReadNode] => [
      name,
      {
        ...placed(node),
        arguments: node.arguments.map((each) => ({ ...each, ...sourceOf(pieces, each) })),
      },
    ]);
    const [first] = nodes.map(([, { line }]) => line).sort((one, other) => one - other);
    return { ...read, line: first ?? 1, nodes: Object.fromEntries(nodes) };
  });
  const remarks = [...translation.remarks, ...(translation.check?.(networks) ?? [])];
  const complaints = [
    ...reading.complaints.map(placed),
    ...remarks.map((each) => ({ ...each, line: lineOf(each.from) })),
  ];
  return {
    networks,
    complaints: complaints.toSorted((one, other) => one.from - other.from || one.to - other.to),
  };
}

/** Where the smallest piece around a stretch of the Python comes from. */
function sourceOf(pieces: readonly Piece[], { from, to }: Span): Span {
  if (pieces.length === 0) return { from, to };
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  // The lines before it end before it begins: only parts of its own line are in between.
  for (let place = low - 1; place >= 0; place -= 1) {
    const piece = pieces[place];
    if (piece && piece.from <= from && to <= piece.to) return piece.source;
    if (piece && piece.to < from && place < low - mostParts) break;
  }
  return pieces[low - 1]?.source ?? { from: 0, to: 0 };
}

/** More parts than any line has. */
const mostParts = 400;
