import type { Answer, Ask, Complaint } from "./complaint.ts";
import type { Reader } from "./interpreter/reader.ts";
import type { Span } from "./python/tree.ts";
import { seenAt } from "./readyMade/places.ts";
import { ownOf } from "./values/ownOf.ts";

/** Says something about a place of the text, once. */
export function complain(
  reader: Pick<Reader, "text" | "readyMade" | "complaints">,
  kind: Complaint["kind"],
  span: Span,
  sentence: string,
  more: Pick<Complaint, "asks" | "assumed"> = {},
): void {
  const { complaints, text } = reader;
  const { from, to } = seenAt(reader, span);
  const isKnown = complaints.some((each) => each.from === from && each.sentence === sentence);
  if (isKnown) return;
  complaints.push({ kind, line: lineAt(text, from), from, to, sentence, ...more });
}

/** Finds the line, from 1, on which an offset stands, for those who ask of many. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  return (offset) => {
    let [first, last] = [0, starts.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else last = middle;
    }
    return first + 1;
  };
}

/** The line, from 1, on which an offset stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}

/** What a name stands for that the text does not say: an answer, or what is taken for one. */
export function answerTo(reader: Reader, name: string): Answer | undefined {
  return ownOf(reader.answers.set ?? {}, name) ?? reader.assumed.get(name);
}

/** Asks for something that the text does not say, where nobody has answered it yet. */
export function ask(reader: Reader, ask: Ask, span: Span, guess: Answer): void {
  const name = ask.kind === "input" ? `input ${ask.place}` : ask.name;
  if (reader.wanted.has(name)) return;
  reader.wanted.set(name, { ...ask, span: seenAt(reader, span), guess });
}
