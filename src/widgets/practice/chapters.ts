import type { Skill } from "@practice";

/** A chapter of the course with the skills that can be practised. */
export interface PracticeChapter {
  readonly number: number;
  readonly title: string;
  readonly skills: readonly Skill[];
}
