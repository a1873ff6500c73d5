import { standingOf, stepsToMastery, type Progress, type Standing } from "@practice";

/** What each standing is called, in the order of the course of things. */
export const standings: Readonly<Record<Standing, string>> = {
  new: "not met yet",
  begun: "begun",
  known: "known",
  due: "due again",
};

/** How a skill stands, in words: “begun, 1 of 3”. */
export function standingSaid(progress: Progress, skill: string, now: Date): string {
  const record = progress.skills[skill];
  const standing = standingOf(record, now);
  if (standing !== "begun") return standings[standing];
  const steps = record?.steps.length ?? 0;
  return steps < stepsToMastery
    ? `begun, ${steps} of ${stepsToMastery}`
    : `begun, ${steps} of ${stepsToMastery} on one day; one more on another`;
}

/** How many of some skills stand how. */
export function standingCounts(
  progress: Progress,
  skills: readonly string[],
  now: Date,
): Readonly<Record<Standing, number>> {
  const counts = { new: 0, begun: 0, known: 0, due: 0 };
  for (const skill of skills) counts[standingOf(progress.skills[skill], now)] += 1;
  return counts;
}
