import { readShape } from "@exercises";

const cross = " × ";

/**
 * The boxes of a shape as one text, `55 × 55 × 96`, and empty ones between their crosses. A whole
 * shape that stands in the first box by itself, such as `(None, 55, 55, 96)`, stays as it is.
 */
export function joinBoxes(boxes: readonly string[]): string {
  const [first = "", ...others] = boxes;
  if (others.every((box) => box === "") && (first === "" || !isOneSize(first))) return first;
  // A cross inside a box has no spaces, so that it divides no boxes.
  return boxes.map((box) => box.replace(/ *× */g, "×")).join(cross);
}

/** What stands in each box of that text; one that isn’t from these boxes is spread over them, or kept in the first. */
export function splitBoxes(typed: string, axes: number): readonly string[] {
  const boxes = typed.split(cross);
  if (boxes.length === axes) return boxes;
  return spreadBoxes(typed, axes) ?? inFirst(typed, axes);
}

/**
 * The boxes once a text of several sizes that stands in one of them, such as `(55, 55, 96)`, is spread
 * over all. One of other sizes than there are boxes moves to the first, if the others are empty.
 */
export function settleBoxes(boxes: readonly string[], place: number): readonly string[] {
  const text = boxes[place] ?? "";
  if (text.trim() === "" || isOneSize(text)) return boxes;
  const spread = spreadBoxes(text, boxes.length);
  if (spread) return spread;
  const isAlone = boxes.every((box, other) => other === place || box === "");
  return isAlone && isSeveral(text, boxes.length) ? inFirst(text, boxes.length) : boxes;
}

/** The text’s sizes, if it has one for each box. */
function spreadBoxes(text: string, axes: number): readonly string[] | undefined {
  if (axes < 2 || isOneSize(text)) return undefined;
  const read = readShape(text, axes);
  return read.kind === "shape" && read.sizes.length === axes ? read.sizes.map(String) : undefined;
}

/** A comma inside a box groups digits; only brackets say that two sizes are meant by it. */
function isOneSize(text: string): boolean {
  if (text.trim() === "") return true;
  const read = readShape(text, 1);
  return read.kind === "shape" && read.sizes.length === 1 && !/[([{]/.test(text);
}

function isSeveral(text: string, axes: number): boolean {
  const read = readShape(text, axes);
  return read.kind === "batch" || (read.kind === "shape" && read.sizes.length > 1);
}

const inFirst = (text: string, axes: number) =>
  Array.from({ length: axes }, (_, place) => (place === 0 ? text : ""));
