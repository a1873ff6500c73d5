import { put, type OpenExercise, type Progress, type Skill } from "@practice";
import { exerciseNamed } from "../exercise/exerciseNamed.ts";
import { drawn } from "./drawn.ts";
import type { Round } from "./round.ts";

/** The exercise of a skill that comes next, and progress with it open. Rejects where none can be fetched. */
export async function nextRound(
  skill: Skill,
  closed: Progress,
  now: Date,
): Promise<{ readonly progress: Progress; readonly round: Round } | undefined> {
  const { name, exercise, variant, fresh } = await drawn(skill, closed);
  const posed = exercise.variants[variant];
  if (!posed) return undefined;
  const what = { skill: skill.name, exercise: name, revision: exercise.revision, variant, fresh };
  return { progress: put(closed, what, now), round: { skill, exercise, posed } };
}

/** The open exercise to go on with; nothing where its author has changed it, or moved it away. */
export async function resumedRound(
  open: OpenExercise,
  skills: readonly Skill[],
): Promise<Round | undefined> {
  const skill = skills.find(({ name }) => name === open.skill);
  if (!skill?.exercises.includes(open.exercise)) return undefined;
  const exercise = await exerciseNamed(open.exercise);
  const posed = exercise.variants[open.variant];
  if (!posed || exercise.revision !== open.revision) return undefined;
  return { skill, exercise, posed };
}
