import type { Standing } from "@assignments";
import { counted } from "@calc";
import type { Verdict } from "@exercises";
import { isEmpty } from "../exercise/shownParts.ts";

/** Whether the same stands in all fields; one that was never touched is empty. */
export const isTheSame = (one: readonly string[], other: readonly string[]): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }).every(
    (_, part) => (one[part] ?? "") === (other[part] ?? ""),
  );

/**
 * Why an answer is not taken yet: nothing is written, or it would use a try while one of several parts
 * can’t be read or is empty. Who submits it once more, though parts are empty, means it.
 */
export function refusalOf(
  verdicts: readonly (Verdict | undefined)[],
  typed: readonly string[],
  isAskedAgain: boolean,
): string | undefined {
  const empty = typed.filter(isEmpty).length;
  if (empty === typed.length) return "Nothing is written here yet.";
  const kinds = verdicts.map((said) => said?.verdict);
  const counts = kinds.some((kind) => kind === "right" || kind === "wrong");
  const unread = kinds.findIndex(
    (kind) => kind === "unreadable" || kind === "rounded" || kind === "batch",
  );
  const said = verdicts[unread];
  if (counts && said && "why" in said) {
    return `Part ${unread + 1} can’t be taken like this, so nothing is submitted yet. ${said.why}`;
  }
  if (!counts || empty === 0 || isAskedAgain) return undefined;
  const parts = empty === 1 ? "One part is" : `${empty} parts are`;
  return `${parts} still empty, and an answer counts as a whole. Fill in what you can, or submit once more to send it as it is.`;
}

/** What has come of an exercise so far: its points, and the tries that are left. */
export function triesSaid(
  { marked, isDone, left }: Standing,
  points: number,
  saysVerdict: boolean,
): string {
  const { state, score, tries } = marked;
  if (state === "open") return "";
  if (!saysVerdict) return "Submitted. Your instructor marks it.";
  const got = `${score} of ${counted(points, "point")}`;
  if (state === "right") return `${got}.`;
  if (isDone) return `That was the last try. ${got}.`;
  const worth = score > 0 ? `${got} so far. ` : "";
  if (left === undefined) return `${worth}Try again as often as you like.`;
  return `${worth}${left} of ${left + tries} tries left.`;
}
