import { formatShape } from "@calc";
import { markPart, type Posed, type PosedPart, type Verdict } from "@exercises";
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
  { items, tries }: Assignment,
  place: number,
  posed: Posed,
  events: readonly Event[],
): MarkedItem {
  const points = items[place]?.points ?? 0;
  const own = events.filter(({ item }) => item === place);
  const most = tries === 0 ? Infinity : tries;
  const mistakes = new Set<string>();
  const unexplained: Unexplained[] = [];
  let [used, best]: [number, number] = [0, 0];
  let typed: readonly string[] = [];
  for (const event of own) {
    if (event.kind !== "answer" || used >= most || best === posed.parts.length) continue;
    const verdicts = posed.parts.map((part, place) => markPart(part, event.typed[place] ?? ""));
    const counts = verdicts.some(({ verdict }) => verdict === "right" || verdict === "wrong");
    if (!counts) continue;
    used += 1;
    typed = event.typed;
    best = Math.max(best, verdicts.filter(({ verdict }) => verdict === "right").length);
    for (const [part, verdict] of verdicts.entries()) {
      if (verdict.verdict !== "wrong") continue;
      verdict.because.forEach((each) => mistakes.add(each));
      if (verdict.because.length > 0) continue;
      unexplained.push({ part, text: textOf(verdict, posed.parts[part], typed[part]) });
    }
  }
  const share = best / posed.parts.length;
  return {
    points,
    score: Math.round(points * share * 100) / 100,
    tries: used,
    hints: own.filter(({ kind }) => kind === "hint").length,
    state: used === 0 ? "open" : share === 1 ? "right" : share > 0 ? "partly" : "wrong",
    typed,
    mistakes: [...mistakes],
    unexplained: unexplained.length > 0 ? unexplained : undefined,
  };
}

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
