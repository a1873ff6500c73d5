import { meanOf, spotsOf, type Block, type Spot } from "./block.ts";

/** Where the sheets stand, in pixels. */
export interface Sheets {
  readonly cell: number;
  readonly height: number;
  /** The room above the first example. */
  readonly top: number;
  /** Where the values of each example begin. */
  readonly corners: readonly (readonly [x: number, y: number])[];
  /** Where the columns of what is learned and of what is kept begin. */
  readonly learned: number;
  /** The values by the mean that they share: every second group, the others, and the chosen one. */
  readonly even: string;
  readonly odd: string;
  readonly chosen: string;
}

const gap = 14;
const narrow = 480;

/** The room above the values of an example, and above columns, whose heads stand aslant. */
const above = 24;
const aboveColumns = 58;
/** How far the last head reaches out. */
const slant = 26;

/**
 * Lays a block out: examples side by side or, on a narrow page, one below the other; beside them
 * `columns` of numbers for each channel.
 */
export function layOut(block: Block, width: number, chosen: number, columns: number): Sheets {
  const { examples, channels, places } = block;
  const abreast = width < narrow ? 1 : examples;
  const top = columns > 0 ? aboveColumns : above;
  const room = width - gap * (abreast + 1) - (columns > 0 ? slant : 0);
  const cell = Math.min(abreast === 1 ? 20 : 30, room / (abreast * places + columns));
  const [right, down] = [places * cell + gap, channels * cell + above + gap];
  const corners = Array.from({ length: examples }, (_, example) =>
    abreast === 1 ? ([0, top + example * down] as const) : ([example * right, top] as const),
  );
  const paths = { even: "", odd: "", chosen: "" };
  for (const spot of spotsOf(block)) {
    const [example, channel, place] = spot;
    const [left = 0, up = 0] = corners[example] ?? [];
    const [x, y] = [left + place * cell, up + channel * cell];
    const mean = meanOf(block, spot);
    const sort = mean === chosen ? "chosen" : isEven(block, spot) ? "even" : "odd";
    paths[sort] +=
      `M${round(x + 1)} ${round(y + 1)}h${round(cell - 2)}v${round(cell - 2)}h${round(2 - cell)}z`;
  }
  const [, last = 0] = corners.at(-1) ?? [];
  return {
    cell,
    height: last + channels * cell + 6,
    top,
    corners,
    learned: abreast * right + gap,
    ...paths,
  };
}

/** The mean of the value at a point of the picture; undefined where there is none. */
export function meanAt(block: Block, sheets: Sheets, x: number, y: number): number | undefined {
  const { cell, corners } = sheets;
  const spot = spotsOf(block).find(([example, channel, place]) => {
    const [left = 0, up = 0] = corners[example] ?? [];
    const [right, down] = [x - left - place * cell, y - up - channel * cell];
    return right >= 0 && right < cell && down >= 0 && down < cell;
  });
  return spot && meanOf(block, spot);
}

/** Neighbouring groups get different tints. */
function isEven(block: Block, spot: Spot): boolean {
  const [example] = spot;
  const mean = meanOf(block, spot);
  if (block.kind === "batchNorm") return mean % 2 === 0;
  return (example + mean - meanOf(block, [example, 0, 0])) % 2 === 0;
}

const round = (value: number) => Number(value.toFixed(2));
