import { shownSteps } from "./shownSteps.ts";
import { scaleOf, stackToScale, thinnest, type Rectangle } from "../stackToScale.ts";
import type { Unrolled } from "../unrolledRnn.ts";

/** Where one step stands, or where steps are left out. */
interface Slot {
  /** From 0; `undefined` stands for steps that are left out. */
  readonly step: number | undefined;
  /** The middle of its box, and of the state that it hands on. */
  readonly x: number;
  readonly stateX: number;
  /** From the weights to the box. */
  readonly thread: string;
  /** The weights once more, small: the same ones. */
  readonly echo: readonly Rectangle[];
}

const blockTop = 6;
const blockHeight = 132;
const threadHeight = 62;
const vectorHeight = 46;
const labelled = 17;
const gap = 3;
/** What the name of a state takes on the left of it, and what comes out of the last one on its right. */
const margin = 12;
const atEnd = 17;

/** Where everything of an unrolled layer is drawn, `width` wide, while `current` is the step to be seen. */
export function placeUnrolled(unrolled: Unrolled, current: number, width: number) {
  const { learned, steps, features, state } = unrolled;
  const isNarrow = width < 560;
  const least = isNarrow ? 46 : 70;
  const room = Math.max(5, (width - (width % least)) / least);
  const shown = shownSteps(steps, current, Math.min(room, 12));
  const slotWidth = Math.max(20, Math.min((width - margin - atEnd) / shown.length, 92));
  const boxWidth = Math.min(46, slotWidth * 0.56);
  const drawn = margin + slotWidth * shown.length + atEnd;
  // The state that comes in stands half a slot before the first box, with its name above.
  const left = Math.max(0, (width - drawn) / 2) + margin + (slotWidth - boxWidth) / 2;

  const side = isNarrow ? 118 : 190;
  const scale = scaleOf(learned, { width: side, height: blockHeight - gap * learned.length });
  const blockWidth = Math.max(...learned.map(({ columns }) => Math.max(columns * scale, thinnest)));
  const blockLeft = isNarrow ? 12 : (width - blockWidth) / 2;
  const block = stackToScale(learned, scale, { x: blockLeft, y: blockTop }, gap);
  const last = block.at(-1);
  const drawnBottom = last ? last.y + last.height : blockTop;
  const blockBottom = Math.max(drawnBottom, blockTop + learned.length * labelled);
  const boxTop = blockBottom + threadHeight;
  const boxHeight = 58;
  const vectorScale = Math.min(vectorHeight / Math.max(features, state), 6);
  const [inputHeight, stateHeight] = [features, state].map((size) =>
    Math.max(size * vectorScale, thinnest),
  );
  const inputTop = boxTop + boxHeight + 24;
  const inputLabel = inputTop + (inputHeight ?? 0) + 16;
  const outputTop = inputLabel + 18;

  const from = { x: blockLeft + blockWidth / 2, y: drawnBottom + 4 };
  const slots: Slot[] = shown.map((step, place) => {
    const x = left + place * slotWidth + boxWidth / 2;
    const bend = (boxTop - from.y) * 0.55;
    return {
      step,
      x,
      stateX: x + slotWidth / 2,
      thread: `M${from.x} ${from.y}C${from.x} ${from.y + bend} ${x} ${boxTop - bend} ${x} ${boxTop - 1}`,
      echo: echoOf(unrolled, {
        x: x - boxWidth / 2,
        y: boxTop,
        width: boxWidth,
        height: boxHeight,
      }),
    };
  });
  return {
    isNarrow,
    block,
    from,
    slots,
    slotWidth,
    blockLeft,
    blockWidth,
    boxTop,
    boxWidth,
    boxHeight,
    vectorScale,
    inputTop,
    inputHeight: inputHeight ?? 0,
    stateHeight: stateHeight ?? 0,
    inputLabel,
    outputTop,
    /** One name beside each matrix, far enough apart to be read. */
    labels: block.map(({ y, height }, place) => ({
      at: y + height / 2,
      y: spread(block, place, blockBottom - blockTop),
    })),
    height: outputTop + 40,
  };
}

function spread(block: readonly Rectangle[], place: number, height: number): number {
  const each = height / block.length;
  const own = block[place];
  const middle = own ? own.y + own.height / 2 : 0;
  const least = blockTop + labelled / 2 + place * labelled;
  const most = blockTop + height - labelled / 2 - (block.length - 1 - place) * labelled;
  return each < labelled ? least : Math.min(Math.max(middle, least), most);
}

function echoOf({ learned }: Unrolled, box: Rectangle): Rectangle[] {
  const inside = { width: Math.max(box.width - 12, 4), height: box.height - 12 };
  const scale = scaleOf(learned, { ...inside, height: inside.height - 2 * learned.length }, 3.4);
  const flat = stackToScale(learned, scale, { x: 0, y: 0 }, 1.5);
  const width = Math.max(...flat.map((each) => each.width));
  const last = flat.at(-1);
  const height = last ? last.y + last.height : 0;
  const dx = box.x + (box.width - width) / 2;
  const dy = box.y + (box.height - height) / 2;
  return flat.map((each) => ({ ...each, x: each.x + dx, y: each.y + dy }));
}
