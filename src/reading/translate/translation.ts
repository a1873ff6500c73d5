import type { Complaint } from "../complaint.ts";
import type { ReadNetwork } from "../graph/network.ts";
import type { Span } from "../python/tree.ts";

/** Something to say about a place, before its line is known. */
export type Remark = Span & Pick<Complaint, "kind" | "sentence" | "asks" | "assumed">;

/** A stretch of the Python, and where what it says stands in the text that was given. */
export interface Piece extends Span {
  readonly source: Span;
}

/** A text that is no Python, said in Python; each piece knows where it comes from. */
export interface Translation {
  readonly python: string;
  /** In order; a smaller one follows the one that it stands in. None where all stands where it stood. */
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  /** What the text itself says of its numbers, held against what was read; places are the text's. */
  readonly check?: (networks: readonly ReadNetwork[]) => readonly Remark[];
}

/** Where a text stops being what it is meant as, with what to look for. */
export function stopsAt(text: string, at: number, sentence: string): Remark {
  const from = Math.min(at, Math.max(text.length - 1, 0));
  return { kind: "wrong", from, to: Math.min(from + 1, text.length), sentence };
}

/** A text in which nothing can be read, and why. */
export const nothingIn = (...remarks: readonly Remark[]): Translation => ({
  python: "",
  pieces: [],
  remarks,
});
