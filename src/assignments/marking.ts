import { formatShape } from "@calc";
import { markParts, type PartMark, type Posed, type PosedPart, type Verdict } from "@exercises";
import type { Assignment } from "./assignment.ts";
import type { Event } from "./submission.ts";

/** What one exercise of an assignment came to. */
export interface MarkedItem {
  readonly points: number;
  readonly score: number;
  /** Answers that could be read, up to the one that was right in every part or the last that counts. */
  readonly tries: number;
  readonly hints: number;
  readonly state: "right" | "partly" | "wrong" | "open";
  /** The last answer that counted, part by part. */
  readonly typed: readonly string[];
  /** The sentences of the mistakes that were recognised, each once. */
  readonly mistakes: readonly string[];
  /** What was wrong, and no mistake explains it; nothing where there is no such answer. */
  readonly unexplained?: readonly Unexplained[] | undefined;
  /** How much of each part the best answer had right, from 0 to 1. */
  readonly credits: readonly number[];
  /** The mistakes of each part; nothing where there is one part, whose mistakes are all. */
  readonly partMistakes?: readonly (readonly string[])[] | undefined;
  /** When the last answer that counted was given, by the student’s clock; nothing where there is none. */
  readonly at?: number | undefined;
  /** What it is worth as a later revision of the exercise marks it, where that gives more. */
  readonly later?: number | undefined;
}

/** A wrong answer to a part that no mistake explains. */
interface Unexplained {
  readonly part: number;
  readonly text: string;
}

/**
 * Marks the answers to the exercise at `place`, in their order. An answer that can’t be read, or is only
 * rounded, costs no try; the best of those that count gives the points, shared evenly among its parts.
 */
export function markItem(
  { items, tries, form }: Assignment,
  place: number,
  posed: Posed,
  events: readonly Event[],
): MarkedItem {
  const points = items[place]?.points ?? 0;
  const own = events.filter(({ item }) => item === place);
  const most = tries === 0 ? Infinity : tries;
  const mistakes = posed.parts.map(() => new Set<string>());
  const unexplained: Unexplained[] = [];
  let [used, at]: [number, number | undefined] = [0, undefined];
  let best: readonly number[] = posed.parts.map(() => 0);
  let typed: readonly string[] = [];
  for (const event of own) {
    if (event.kind !== "answer" || used >= most || sum(best) === posed.parts.length) continue;
    const marks = markParts(posed, event.typed);
    if (!marks.some(({ said }) => said.verdict === "right" || said.verdict === "wrong")) continue;
    used += 1;
    ({ typed, at } = event);
    const credits = marks.map((mark) => creditOf(mark, form));
    if (sum(credits) > sum(best)) best = credits;
    for (const [part, { said }] of marks.entries()) {
      if (said.verdict !== "wrong") continue;
      said.because.forEach((each) => mistakes[part]?.add(each));
      if (said.because.length > 0) continue;
      unexplained.push({ part, text: textOf(said, posed.parts[part], typed[part]) });
    }
  }
  const share = sum(best) / posed.parts.length;
  return {
    points,
    score: Math.round(points * share * 100) / 100,
    tries: used,
    hints: own.filter(({ kind }) => kind === "hint").length,
    state: used === 0 ? "open" : share === 1 ? "right" : share > 0 ? "partly" : "wrong",
    typed,
    mistakes: [...new Set(mistakes.flatMap((each) => [...each]))],
    unexplained: unexplained.length > 0 ? unexplained : undefined,
    credits: best,
    partMistakes: mistakes.length > 1 ? mistakes.map((each) => [...each]) : undefined,
    at,
  };
}

const sum = (credits: readonly number[]) => credits.reduce((all, each) => all + each, 0);

/** The first form of links knew nothing of parts that follow from another. */
const creditOf = ({ said, credit }: PartMark, form: Assignment["form"]): number =>
  form === undefined ? Number(said.verdict === "right") : credit;

/** The same for all who mean the same, however they typed it: `34,848`, `55 × 55 × 96`, or what was chosen. */
function textOf(
  { read, echo }: Extract<Verdict, { verdict: "wrong" }>,
  part: PosedPart | undefined,
  typed = "",
): string {
  if (part?.options) return typed;
  // A number with decimals is read as it was typed.
  return read.length === 0 ? echo : formatShape(read, "channelsFirst");
}
