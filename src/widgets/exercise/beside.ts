import { formatNumber } from "@calc";
import type { PosedPart, Verdict, WindowRow } from "@exercises";

/** A computation behind a wrong number beside the right one, each a line of text with the numbers in. */
export interface Comparison {
  readonly because: string;
  readonly yours: string;
  /** What it comes to. */
  readonly result: string;
  readonly right: string;
  /** Where windows are counted: the row that they move over, and how many there are. */
  readonly windows?: { readonly row: WindowRow; readonly yours: number; readonly right: number };
}

/** The computations that lead to what was read, as far as they are known; each of them once. */
export function comparisonsOf(
  { marked, computations }: PosedPart,
  verdict: Verdict,
): readonly Comparison[] {
  if (!computations || verdict.verdict !== "wrong") return [];
  const { right, mistaken, windows = [] } = computations;
  const { read } = verdict;
  const answer = [marked.answer].flat();
  const found = marked.mistakes.flatMap((mistake, place): Comparison[] => {
    const axis = "axis" in mistake ? mistake.axis : 0;
    const [yours = "", own = ""] = [mistaken[place], right[axis]];
    const { value, because } = mistake;
    if (read.length !== answer.length || read[axis] !== value) return [];
    if (yours === "" || own === "" || yours === own) return [];
    const row = windows[axis];
    const counts = { yours: Number(value), right: Number(answer[axis]) };
    const shown = { because, yours, result: formatNumber(value), right: own };
    return [{ ...shown, ...(row && { windows: { row, ...counts } }) }];
  });
  return [...new Map(found.map((each) => [each.yours, each])).values()];
}

/** A piece of a line, and whether the other line lacks it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** A line in pieces: what the longest run of signs that both lines share leaves out, differs. */
export function piecesOf(line: string, other: string): readonly Piece[] {
  const [own, others] = [signsIn(line), signsIn(other)];
  const shared = own.map(() => others.map(() => 0));
  const lengthAt = (at: number, beside: number) => shared[at]?.[beside] ?? 0;
  for (let at = own.length - 1; at >= 0; at -= 1) {
    for (let beside = others.length - 1; beside >= 0; beside -= 1) {
      const row = shared[at];
      if (!row) continue;
      row[beside] = isSame(own[at], others[beside])
        ? lengthAt(at + 1, beside + 1) + 1
        : Math.max(lengthAt(at + 1, beside), lengthAt(at, beside + 1));
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0, beside = 0; at < own.length;) {
    const text = own[at] ?? "";
    if (beside < others.length && isSame(text, others[beside])) {
      pieces.push({ text, differs: false });
      [at, beside] = [at + 1, beside + 1];
    } else if (lengthAt(at, beside + 1) > lengthAt(at + 1, beside)) beside += 1;
    else {
      pieces.push({ text, differs: true });
      at += 1;
    }
  }
  return joined(pieces);
}

const signsIn = (line: string) => line.match(/(?:[\d,.]+|[a-z]+|\S)\s*/g) ?? [];
const isSame = (one = "", other = "") => one.trim() === other.trim();

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before?.differs === piece.differs) {
      all.splice(-1, 1, { ...piece, text: before.text + piece.text });
    } else all.push(piece);
  }
  return all;
}
