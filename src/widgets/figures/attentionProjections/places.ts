import type { Attention, Column } from "./columns.ts";
import { scaleFor } from "./scaleFor.ts";
import { thinnest, type Rectangle } from "../stackToScale.ts";

/** A column of the drawing: what is learned above what it makes. */
export interface PlacedColumn {
  readonly column: Column;
  readonly made: Rectangle;
  readonly learned?: Rectangle;
  /** The stripe of the head that is looked at, where there is one. */
  readonly stripe?: Rectangle;
  readonly learnedStripe?: Rectangle;
  /** The lines between the heads’ stripes. */
  readonly cuts: string;
  readonly line: number;
  /** What answers a finger: the block with its labels, as wide as its column. */
  readonly hit: Rectangle;
}

const labels = 40;
const biasHeight = 5;
const closestCuts = 4;

/** Where all blocks of attention are drawn to one scale, `width` wide, while `head` is looked at. */
export function placeAttention(attention: Attention, head: number, width: number) {
  const isNarrow = width < 640;
  const { columns } = attention;
  const lines = isNarrow ? brokenLines(columns) : [columns];
  const gap = isNarrow ? 8 : 18;
  const most = Math.max(...lines.map(({ length }) => length));
  const least = isNarrow ? (width - 4 - gap * (most - 1)) / most : 74;
  const sheets = Math.min(attention.heads, 4) - 1;
  const scale = scaleFor(lines, {
    width: isNarrow ? width - 4 : width - 4 - sheets * 4,
    least,
    gap,
    height: isNarrow ? 190 : 330,
  });
  const side = (size: bigint) => Math.max(Number(size) * scale, thinnest);
  const across = ({ made }: Column) => side(made.columns);

  let top = 0;
  const placed: PlacedColumn[] = [];
  for (const [line, inLine] of lines.entries()) {
    const learnedHeight = Math.max(
      ...inLine.map(({ learned }) => (learned ? side(learned.rows) : 0)),
    );
    const madeHeight = Math.max(...inLine.map(({ made }) => side(made.rows)));
    const learnedBottom = top + labels + learnedHeight;
    const madeTop =
      learnedBottom + biasHeight + 14 + (inLine.some(({ key }) => key === "A") ? sheets * 3 : 0);
    const total = inLine.reduce(
      (sum, each) => sum + Math.max(across(each), least),
      gap * (inLine.length - 1),
    );
    let x = Math.max(2, (width - total - (isNarrow ? 0 : sheets * 4)) / 2);
    for (const column of inLine) {
      const own = Math.max(across(column), least);
      const left = x + (own - across(column)) / 2;
      const made = { x: left, y: madeTop, width: across(column), height: side(column.made.rows) };
      const learned = column.learned && {
        x: left,
        y: learnedBottom - side(column.learned.rows),
        width: across(column),
        height: side(column.learned.rows),
      };
      placed.push({
        column,
        made,
        ...(learned && { learned }),
        ...stripesOf(attention, head, column.key, made, learned),
        line,
        hit: { x, y: made.y, width: own, height: made.height + labels },
      });
      x += own + gap;
    }
    top = madeTop + madeHeight + labels + 40;
  }
  const scores = placed.find(({ column }) => column.key === "A")?.made.height ?? 0;
  // How far each sheet of scores stands behind the one before it.
  const lift = Math.min(3, scores / 3);
  return { isNarrow, placed, lift, scale, sheets, biasHeight, height: top - 6, labels };
}

/** On a narrow page the projections stand above what is done with them; another source has a line of its own. */
function brokenLines(columns: readonly Column[]): Column[][] {
  const hasSource = columns.some(({ key }) => key === "Y");
  const lines = hasSource ? ["XQ", "YKV", "AZO"] : ["XQKV", "AZO"];
  return lines.map((keys) => columns.filter(({ key }) => keys.includes(key)));
}

/** Heads are stripes of what is projected; of the output’s matrix they are its rows. */
function stripesOf(
  { heads, keyValueHeads, shared }: Attention,
  head: number,
  key: Column["key"],
  made: Rectangle,
  learned: Rectangle | undefined,
) {
  if ("XYA".includes(key)) return { cuts: "" };
  const isShared = key === "K" || key === "V";
  const count = isShared ? keyValueHeads : heads;
  const place = isShared ? (head - (head % shared)) / shared : head;
  if (key === "O") {
    if (!learned) return { cuts: "" };
    const each = learned.height / count;
    return {
      learnedStripe: { ...learned, y: learned.y + place * each, height: each },
      cuts: cutsOf(count, each, (at) => `M${learned.x} ${learned.y + at}h${learned.width}`),
    };
  }
  const each = made.width / count;
  const stripe = { x: made.x + place * each, width: each };
  return {
    stripe: { ...made, ...stripe },
    ...(learned && { learnedStripe: { ...learned, ...stripe } }),
    cuts: cutsOf(
      count,
      each,
      (at) =>
        `M${made.x + at} ${made.y}v${made.height}` +
        (learned ? `M${learned.x + at} ${learned.y}v${learned.height}` : ""),
    ),
  };
}

function cutsOf(count: number, each: number, draw: (at: number) => string): string {
  if (each < closestCuts) return "";
  return Array.from({ length: count - 1 }, (_, place) => draw((place + 1) * each)).join("");
}
