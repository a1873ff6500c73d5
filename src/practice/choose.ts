import { dayOf } from "./day.ts";
import { waitsForAnotherDay } from "./mastery.ts";
import type { Progress } from "./progress.ts";
import { standingOf } from "./standing.ts";

/** A lesson’s idea, with the exercises on it. */
export interface Skill {
  /** The lesson’s name, `convolution/padding`. */
  readonly name: string;
  /** Its number in the course, `3.2`. */
  readonly label: string;
  readonly question: string;
  readonly href: string;
  /** The names of its exercises, in the order of the course. */
  readonly exercises: readonly string[];
}

/** Which skill comes next, and why. */
export interface Choice {
  readonly skill: Skill;
  readonly why: "due" | "begun" | "new" | "early";
}

/**
 * What to practise: what is due for longest; then what was begun; then the next of the course; and
 * where all is known, what would be due soonest. Nothing only where there are no skills.
 */
export function chooseSkill(
  skills: readonly Skill[],
  progress: Progress,
  now: Date,
): Choice | undefined {
  const standing = ({ name }: Skill) => standingOf(progress.skills[name], now);
  const dueAt = ({ name }: Skill) => progress.skills[name]?.card?.due ?? "9";
  const soonest = [...skills].sort((one, other) => dueAt(one).localeCompare(dueAt(other)));
  const due = soonest.find((skill) => standing(skill) === "due");
  if (due) return { skill: due, why: "due" };
  const today = dayOf(now);
  const begun = skills.find(
    (skill) =>
      standing(skill) === "begun" &&
      !waitsForAnotherDay(progress.skills[skill.name]?.steps ?? [], today),
  );
  if (begun) return { skill: begun, why: "begun" };
  const next = skills.find((skill) => standing(skill) === "new");
  if (next) return { skill: next, why: "new" };
  const [early] = soonest;
  return early && { skill: early, why: "early" };
}
