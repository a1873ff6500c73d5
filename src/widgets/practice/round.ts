import type { Posed, PosedExercise } from "@exercises";
import type { Skill } from "@practice";

/** The exercise on the page, with all that belongs to it. */
export interface Round {
  readonly skill: Skill;
  readonly exercise: PosedExercise;
  readonly posed: Posed;
}
