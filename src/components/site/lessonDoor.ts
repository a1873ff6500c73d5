/** A lesson as a list of lessons shows it. */
export interface LessonDoor {
  readonly id: string;
  readonly href: string;
  /** Chapter and lesson: `3.1`. */
  readonly label: string;
  readonly question: string;
  readonly minutes: number;
}

/** The chapter that a lesson stands in, with all its lessons. */
export interface ChapterDoors {
  readonly href: string;
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly LessonDoor[];
}

/** A heading of a lesson. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}
