import { termOf, tokens } from "./terms.ts";

/** A piece of a sentence, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const longest = 180;

/** The sentence of a text that has most of some terms, with these told apart; its first where none has any. */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
  const found = new Set(terms);
  const sentences = text.split(/\n|(?<=[.?!])\s+(?=[“‘(]?[\p{Lu}\d])/u);
  const counts = sentences.map((sentence) => new Set(foundIn(sentence, found)).size);
  const best = sentences[counts.indexOf(Math.max(...counts))] ?? "";
  return shortened(piecesOf(best, found));
}

const foundIn = (text: string, found: ReadonlySet<string>) =>
  tokens(text)
    .map(termOf)
    .filter((each) => found.has(each));

/** A text word by word, what lies between two found words of a kind put together. */
function piecesOf(text: string, found: ReadonlySet<string>): Piece[] {
  return text
    .split(/((?:\d{1,3}(?:,\d{3})+)|[\p{L}\p{N}_]+)/u)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isFound: foundIn(piece, found).length > 0 }))
    .reduce<Piece[]>((pieces, piece) => {
      const last = pieces.at(-1);
      if (last?.isFound !== piece.isFound) return [...pieces, piece];
      return [...pieces.slice(0, -1), { text: last.text + piece.text, isFound: piece.isFound }];
    }, []);
}

/** A long sentence begins a little before the first word that was looked for, and ends in time. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) return [...pieces];
  const first = Math.max(
    0,
    pieces.findIndex(({ isFound }) => isFound),
  );
  const before = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join("");
  const lead = before.length > 60 ? `… ${before.slice(-50).replace(/^\S*\s/, "")}` : before;
  let left = longest - lead.length;
  const rest = pieces.slice(first).flatMap((piece) => {
    if (left <= 0) return [];
    const text =
      piece.text.length > left
        ? `${piece.text.slice(0, left).replace(/\s\S*$/, "")} …`
        : piece.text;
    left -= piece.text.length;
    return [{ ...piece, text }];
  });
  return [...(lead === "" ? [] : [{ text: lead, isFound: false }]), ...rest];
}
