import { shownLayers } from "./shownLayers.ts";
import type { Filters } from "./filters.ts";
import type { Seen } from "./look.ts";

/** A sheet lies flat: its front edge `width` long, its back edge moved by `skew`, `depth` further up. */
export interface Sheet {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly skew: number;
  readonly depth: number;
}

/** Sheets above each other, and where some are left out. */
export interface Stack {
  readonly sheets: readonly Sheet[];
  readonly gaps: readonly { readonly x: number; readonly y: number }[];
  readonly top: number;
  readonly bottom: number;
}

/** The three stacks and the point where the slices of a filter are added up. */
export interface Layout {
  readonly isNarrow: boolean;
  readonly input: Stack;
  readonly filter: Stack;
  readonly output: Stack;
  readonly sum: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

const wide = {
  input: 88,
  filter: 350,
  sum: 540,
  output: 606,
  a: 122,
  s: 56,
  slice: 78,
  d: 30,
  pitch: 40,
};
const narrow = {
  input: 2,
  filter: 88,
  sum: 162,
  output: 184,
  a: 46,
  s: 20,
  slice: 36,
  d: 22,
  pitch: 33,
};
const labels = 46;
/** Up to eight are all drawn, somewhat closer; of more, six. */
const mostOf = (count: number) => (count <= 8 ? 8 : 6);
const closer = 0.83;

/** Lays out the stacks for what is seen. */
export function layOut(filters: Filters, seen: Seen, available: number): Layout {
  const isNarrow = available < 620;
  const base = isNarrow ? narrow : wide;
  const factor = isNarrow ? Math.min(available / 256, 1.7) : Math.min(available / 860, 1);
  const part = Object.fromEntries(
    Object.entries(base).map(([name, value]) => [
      name,
      name === "d" || name === "pitch" ? value : value * factor,
    ]),
  ) as typeof wide;

  const own = seen.channel === undefined ? [] : [seen.channel];
  const ins = shownLayers(filters.inChannels, mostOf(filters.inChannels), [
    ...own,
    ...seen.channels,
    seen.channels[0] + 1,
  ]);
  const outs = shownLayers(filters.outChannels, mostOf(filters.outChannels), [
    seen.filter,
    ...seen.lit,
  ]);
  const pitch = part.pitch * (Math.max(ins.length, outs.length) > 7 ? closer : 1);
  const heightOf = (layers: readonly unknown[]) =>
    layers.reduce<number>((sum, layer) => sum + (layer === undefined ? 20 : pitch), 0);
  const height = Math.max(heightOf(ins), heightOf(outs));
  const stack = (layers: readonly (number | undefined)[], x: number, sizes: Size) =>
    piled(layers, x, labels + (height - heightOf(layers)) / 2, { ...sizes, pitch });

  const scale = Math.min(Math.max((filters.outSize[1] ?? 1) / (filters.inSize[1] ?? 1), 0.4), 1.1);
  const input = stack(ins, part.input, { width: part.a, skew: part.s, depth: part.d });
  const slices = stack(ins, part.filter, {
    width: part.slice,
    skew: part.s * (part.slice / part.a),
    depth: part.d * 0.86,
  });
  const isRead = ({ index }: Sheet) => index >= seen.channels[0] && index <= seen.channels[1];
  const sheets = slices.sheets.filter(isRead);
  const [first, last] = [sheets[0], sheets.at(-1)];
  const [top, bottom] = [first?.y ?? 0, (last?.y ?? 0) + (last?.depth ?? 0)];
  const gaps = slices.gaps.filter(({ y }) => y > top && y < bottom);
  return {
    isNarrow,
    input,
    filter: { sheets, gaps, top, bottom },
    output: stack(outs, part.output, {
      width: part.a * scale,
      skew: part.s * scale,
      depth: part.d * Math.min(scale + 0.25, 1),
    }),
    sum: { x: part.sum, y: (top + bottom) / 2 },
    width: isNarrow ? 256 * factor : 860 * factor,
    height: labels + height + 6,
  };
}

interface Size {
  readonly width: number;
  readonly skew: number;
  readonly depth: number;
}

function piled(
  layers: readonly (number | undefined)[],
  x: number,
  from: number,
  size: Size & { readonly pitch: number },
): Stack {
  const { pitch, ...own } = size;
  let y = from;
  const sheets: Sheet[] = [];
  const gaps: { x: number; y: number }[] = [];
  for (const index of layers) {
    if (index === undefined) gaps.push({ x: x + (own.width + own.skew) / 2, y: y + 4 });
    else sheets.push({ index, x, y, ...own });
    y += index === undefined ? 20 : pitch;
  }
  return { sheets, gaps, top: from, bottom: y - (pitch - own.depth) };
}
