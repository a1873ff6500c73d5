import type { MarkedItem } from "./marking.ts";

/** Wrong answers to one part of an exercise that no mistake explains. */
export interface UnexplainedPart {
  readonly part: number;
  /** How many students wrote such an answer. */
  readonly students: number;
  /** What most of them wrote, the most frequent first, with how many did. */
  readonly texts: readonly { readonly text: string; readonly students: number }[];
}

/** More of them seldom say more. */
const most = 3;

/** The wrong answers that no mistake explains, part by part; none of parts that have none. */
export function unexplainedIn(items: readonly MarkedItem[]): readonly UnexplainedPart[] {
  // Each student counts once, however often the same was tried.
  const all = items.flatMap(({ unexplained = [] }, student) =>
    unexplained.map((each) => ({ ...each, student })),
  );
  return [...Map.groupBy(all, ({ part }) => part)]
    .sort(([one], [other]) => one - other)
    .map(([part, answers]) => ({
      part,
      students: studentsOf(answers),
      texts: [...Map.groupBy(answers, ({ text }) => text)]
        .map(([text, alike]) => ({ text, students: studentsOf(alike) }))
        .sort((one, other) => other.students - one.students)
        .slice(0, most),
    }));
}

const studentsOf = (answers: readonly { readonly student: number }[]) =>
  new Set(answers.map(({ student }) => student)).size;
