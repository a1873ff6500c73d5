import { isMastered } from "./mastery.ts";
import type { SkillRecord } from "./progress.ts";

/** How a learner stands with a skill. */
export type Standing = "new" | "begun" | "known" | "due";

/** How a skill stands at a moment; one that is due for review is due, known or not. */
export function standingOf(record: SkillRecord | undefined, now: Date): Standing {
  if (!record || record.attempts === 0) return "new";
  if (record.card && Date.parse(record.card.due) <= now.getTime()) return "due";
  return isMastered(record.steps) ? "known" : "begun";
}
