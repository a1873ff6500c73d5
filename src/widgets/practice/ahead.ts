import { answered, chooseSkill, left, type Progress, type Scheduler, type Skill } from "@practice";
import { drawn } from "./drawn.ts";
import type { Round } from "./round.ts";

/** What may come after the exercise that is open. */
interface Ahead {
  readonly skills: readonly Skill[];
  /** The skill that the learner has picked, if any. */
  readonly topic: Skill | undefined;
  readonly progress: Progress;
  readonly posed: Round["posed"];
  readonly scheduler: Scheduler;
  readonly now: Date;
}

/**
 * Fetches what would come next, whether the open exercise is answered rightly, wrongly or not at all,
 * so that practice goes on where the network does not. What can’t be had now is asked for again later.
 */
export async function fetchAhead({ skills, topic, ...how }: Ahead): Promise<void> {
  for (const closed of waysOn(how)) {
    const skill = topic ?? chooseSkill(skills, closed, how.now)?.skill;
    if (skill) await drawn(skill, closed).catch(() => undefined);
  }
}

function waysOn({ progress, posed, scheduler, now }: Omit<Ahead, "skills" | "topic">): Progress[] {
  const asIs = left(progress, scheduler, now);
  // Once it is answered, a further attempt changes little.
  if (progress.open?.outcome !== undefined) return [asIs];
  const after = (outcome: "right" | "wrong") =>
    left(answered(progress, outcome, posed, scheduler, now), scheduler, now);
  return [after("right"), after("wrong"), asIs];
}
