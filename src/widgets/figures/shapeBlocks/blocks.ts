import { slotsOf, type Slot } from "./slots.ts";
import { type Order, type Picked, type Tensor } from "./tensor.ts";

/** A value as a small square of the drawing; several channels' squares make one pixel where they come last. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly picked: Picked;
  readonly channelSlot: number;
  readonly rest: boolean;
}

/** What is drawn around a group of squares: an example of the batch, a channel's plane, a pixel. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface Blocks {
  readonly squares: readonly Square[];
  readonly examples: readonly Frame[];
  readonly groups: readonly Frame[];
  readonly side: number;
  readonly width: number;
  readonly height: number;
  /** How many examples of the batch are not drawn. */
  readonly further: number;
}

const gap = 8;
const inset = 10;
const head = 22;
/** Examples stand beside each other only if their squares stay at least so large. */
const smallestBeside = 17;
/** So wide that the name of an example has room. */
const smallestBlock = 78;
/** Of a larger batch only the example of the chosen value is drawn. */
const mostExamples = 3;

/** Lays a batch out so that reading it line by line, block by block, is the order in memory. */
export function blocksOf(tensor: Tensor, order: Order, picked: Picked, width: number): Blocks {
  const narrow = width < 520;
  const isImage = tensor.others.length > 1;
  const columnsOf = tensor.others.at(-1) ?? 1;
  const rowsOf = tensor.others.slice(0, -1).reduce((product, size) => product * size, 1);
  const rowChosen = picked.where
    .slice(0, -1)
    .reduce((row, index, axis) => row * (tensor.others[axis] ?? 1) + index, 0);
  const most = width < 300 ? 5 : 6;
  const examples: readonly Slot[] =
    tensor.batch <= mostExamples
      ? slotsOf(tensor.batch, mostExamples, picked.example)
      : [{ index: picked.example, rest: false }];
  const furtherHeight = tensor.batch > mostExamples ? 24 : 0;
  const channels = slotsOf(tensor.channels, isImage ? (narrow ? 3 : 4) : 2 * most, picked.channel);
  const rows = slotsOf(rowsOf, most, rowChosen);
  const columns = slotsOf(columnsOf, isImage ? most : narrow ? 6 : 8, picked.where.at(-1) ?? 0);
  const first = order === "first";
  // A sequence is a matrix: its features are the lines where they come first, else its steps are.
  const across = first ? (isImage ? channels.length : 1) : isImage ? columns.length : 1;
  const groupColumns = first ? columns.length : channels.length;
  const lines = isImage ? rows.length : first ? channels.length : columns.length;
  const groupGap = first ? gap : 4;
  const sideFor = (beside: number) =>
    Math.min(
      28,
      ((width - 4 - (beside - 1) * gap) / beside - inset * 2 - (across - 1) * groupGap) /
        (across * groupColumns),
    );
  const perLine = sideFor(examples.length) >= smallestBeside ? examples.length : 1;
  const side = sideFor(perLine);
  const groupWidth = groupColumns * side;
  const blockWidth = Math.max(
    across * groupWidth + (across - 1) * groupGap + 2 * inset,
    smallestBlock,
  );
  const planeHead = first && isImage ? 16 : 0;
  const blockHeight = head + planeHead + lines * side + inset;
  const totalWidth = perLine * blockWidth + (perLine - 1) * gap;
  const left = (width - totalWidth) / 2;

  const blocks = examples.map((example, at) => {
    const column = at % perLine;
    const line = (at - column) / perLine;
    const x = left + column * (blockWidth + gap);
    const y = 2 + line * (blockHeight + gap);
    return { example, x, y };
  });
  const squares = blocks.flatMap(({ example, x, y }) =>
    channels.flatMap((channel, channelSlot) =>
      rows.flatMap((row, rowAt) =>
        columns.map((column, columnAt): Square => {
          const group = isImage ? (first ? channelSlot : columnAt) : 0;
          const inGroup = first ? columnAt : channelSlot;
          const lineAt = isImage ? rowAt : first ? channelSlot : columnAt;
          return {
            x: x + inset + group * (groupWidth + groupGap) + inGroup * side,
            y: y + head + planeHead + lineAt * side,
            picked: {
              example: example.index,
              channel: channel.index,
              where: whereOf(tensor, row.index, column.index),
            },
            channelSlot,
            rest: [example, channel, row, column].some(({ rest }) => rest),
          };
        }),
      ),
    ),
  );
  const groups = blocks.flatMap(({ x, y }) =>
    !isImage
      ? []
      : Array.from({ length: across }, (_, group) => ({
          x: x + inset + group * (groupWidth + groupGap),
          y: y + head + planeHead,
          width: groupWidth,
          height: lines * side,
          label: first ? labelOf(channels[group], tensor.channels, picked, groupWidth) : "",
        })),
  );
  return {
    squares,
    examples: blocks.map(({ example, x, y }) => ({
      x,
      y,
      width: blockWidth,
      height: blockHeight,
      label: `example ${example.index}`,
    })),
    groups,
    side,
    width,
    height: Math.max(...blocks.map(({ y }) => y)) + blockHeight + furtherHeight + 2,
    further: tensor.batch - examples.length,
  };
}

/** What a channel's plane is called, in as many letters as there is room for. */
function labelOf(slot: Slot | undefined, channels: number, picked: Picked, room: number): string {
  const index = slot?.index ?? 0;
  const last = channels - 2;
  const stands = slot?.rest === true && last > index;
  if (stands && index !== picked.channel) {
    const range = `${index}–${last}`;
    return room > 96 ? `channels ${range}` : room > 6.5 * range.length ? range : "…";
  }
  return (room > 56 ? `channel ${index}` : String(index)) + (stands ? " …" : "");
}

function whereOf({ others }: Tensor, row: number, column: number): number[] {
  if (others.length === 0) return [];
  let rest = row;
  const before = [...others.slice(0, -1)].reverse().map((size) => {
    const index = rest % size;
    rest = (rest - index) / size;
    return index;
  });
  return [...before.reverse(), column];
}
