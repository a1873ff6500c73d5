import { scaleOf, stackToScale, thinnest, type Rectangle } from "../stackToScale.ts";
import { readBy, type StackedLayer } from "./stack.ts";

/** What a layer learns in one direction, its matrices on top of one another. */
export interface PlacedCopy {
  readonly tensors: readonly Rectangle[];
  readonly top: number;
  readonly bottom: number;
  /** From what it reads to its input weights. */
  readonly wedge: string;
}

/** A layer as it is drawn: on its left what it reads, a bar with a part for each direction below. */
export interface PlacedLayer {
  readonly bar: readonly Rectangle[];
  /** From the directions of the layer before to their parts of the bar. */
  readonly handed: readonly string[];
  readonly copies: readonly PlacedCopy[];
  readonly middle: number;
}

const gap = 3;
const foot = 20;
/** Room for half an outline. */
const edge = 1;

/** Places all matrices of a stack to one scale, `width` wide: layers from left to right, directions below each other. */
export function placeStack(stack: readonly StackedLayer[], width: number) {
  const isNarrow = width < 620;
  const [barWidth, between, titleRoom, head, tall] = isNarrow
    ? [7, 22, 72, 36, 300]
    : [9, 98, 136, 22, 340];
  const directions = Math.max(...stack.map((layer) => layer.directions));
  const most = (size: (layer: StackedLayer) => number) => Math.max(...stack.map(size));
  const room = width - 2 * edge - stack.length * (barWidth + 2 * between) + between;
  const scale = scaleOf(
    [
      {
        rows: most(({ learned }) => learned.reduce((sum, { rows }) => sum + rows, 0)),
        columns: stack.reduce((sum, { learned }) => sum + columnsOf(learned), 0),
      },
    ],
    { width: room, height: tall / directions },
  );
  const wide = stack.map(({ learned }) => Math.max(columnsOf(learned) * scale, titleRoom));
  const drawn = width - 2 * edge - room + wide.reduce((sum, each) => sum + each, 0);
  const high = most(({ learned }) =>
    learned.reduce((sum, { rows }) => sum + Math.max(rows * scale, thinnest) + gap, -gap),
  );
  const pitch = head + high + foot + 14;
  const middle = (directions * pitch - 14 + head - foot) / 2;
  let x = Math.max(edge, (width - drawn) / 2);
  const layers: PlacedLayer[] = [];
  for (const [place, layer] of stack.entries()) {
    const { learned } = layer;
    const room = wide[place] ?? 0;
    const own = columnsOf(learned) * scale;
    const left = x + barWidth + between + (room - own) / 2;
    const bar = barOf(layer, scale, { x, middle, width: barWidth });
    const [first, last] = [bar[0], bar.at(-1)];
    const copies = Array.from({ length: layer.directions }, (_, direction): PlacedCopy => {
      const top = head + direction * pitch;
      const tensors = stackToScale(learned, scale, { x: left, y: top }, gap);
      const input = tensors[0] ?? { x: left, y: top, width: 0, height: 0 };
      const end = tensors.at(-1) ?? input;
      return {
        tensors,
        top,
        bottom: end.y + end.height,
        wedge: band(
          x + barWidth + 1,
          [first?.y ?? 0, last ? last.y + last.height : 0],
          input.x - 2,
          [input.y, input.y + input.height],
        ),
      };
    });
    const before = layers.at(-1);
    const handed = (before?.copies ?? []).map(({ tensors, top, bottom }, direction) => {
      const part = bar[direction] ?? bar.at(-1) ?? { y: 0, height: 0 };
      const right = Math.max(...tensors.map((each) => each.x + each.width));
      return band(right + 2, [top, bottom], x - 1, [part.y, part.y + part.height]);
    });
    layers.push({ bar, handed, copies, middle: left + own / 2 });
    x += barWidth + 2 * between + room;
  }
  const isThickened = stack.some(({ learned }) =>
    learned.some(({ rows, columns }) => Math.min(rows, columns) * scale < thinnest),
  );
  const together = directions > 1 ? 20 : 0;
  return { isNarrow, layers, isThickened, height: directions * pitch - 14 + together };
}

const columnsOf = (learned: readonly { readonly columns: number }[]) =>
  Math.max(1, ...learned.map(({ columns }) => columns));

function barOf(
  layer: StackedLayer,
  scale: number,
  { x, middle, width }: { readonly x: number; readonly middle: number; readonly width: number },
): Rectangle[] {
  const parts = layer.reads.map((size) => Math.max(size * scale, thinnest));
  const all = parts.reduce((sum, each) => sum + each, 0);
  let y = middle - Math.max(all, readBy(layer) * scale) / 2;
  return parts.map((height) => {
    const part = { x, y, width, height };
    y += height;
    return part;
  });
}

/** A band from one upright line to another. */
const band = (x: number, [top, bottom]: Ends, toX: number, [toTop, toBottom]: Ends) =>
  `M${x} ${top}L${toX} ${toTop}V${toBottom}L${x} ${bottom}z`;

type Ends = readonly [top: number, bottom: number];
