import { changesGiving, type Neighbour, type Verdict } from "@exercises";

/** The first words about an attempt. */
export function openingOf(verdict: Verdict, isEmpty: boolean, isChosen = false): string {
  if (verdict.verdict === "right") return "Right.";
  if (verdict.verdict === "wrong" && isChosen) return "Not that one.";
  if (verdict.verdict === "rounded") return "That’s rounded.";
  if (verdict.verdict === "batch") return "Leave the batch out.";
  if (verdict.verdict === "unreadable") return isEmpty ? "" : "That can’t be marked yet.";
  if (verdict.because.length === 0) return "Not yet.";
  return verdict.isNear ? "Nearly." : "I see where that comes from.";
}

/**
 * All that is said of an attempt; what one change of one choice would make right, where nothing else
 * explains it. Where a working stands below, a sentence may point to it. A right option is not said again: it
 * may be the wrong count of a hand count.
 */
export function sentencesOf(
  verdict: Verdict,
  counted: string,
  neighbours: readonly Neighbour[],
  { hasWorking = true, isChosen = false } = {},
): readonly string[] {
  if (verdict.verdict === "right") return isChosen ? [] : [`${counted} it is.`];
  if (verdict.verdict !== "wrong") return [verdict.why];
  if (verdict.because.length > 0) return verdict.because;
  const change = changesGiving(verdict.read, neighbours);
  if (change !== undefined) {
    const what = verdict.read.length > 1 ? "shape" : "number";
    return [`Your ${what} would be right if ${change}.`];
  }
  if (verdict.where !== undefined) return [];
  const unknown = "I don’t know how that number comes about.";
  return [
    hasWorking
      ? `${unknown} The working below goes step by step.`
      : `${unknown} Read the question once more, and write down each step.`,
  ];
}
