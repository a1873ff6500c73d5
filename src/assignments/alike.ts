import type { Event, Work } from "./submission.ts";

/** What of a submission is compared with others. */
export interface Compared extends Pick<Work, "events"> {
  /** Files of one student are not compared with one another. */
  readonly key: string;
  /** How many answers were wrong. */
  readonly wrong: number;
}

/** Which others a submission is like, by their places: in its times, and in what was typed, mistakes and all. */
export interface Likeness {
  readonly times: readonly number[];
  readonly answers: readonly number[];
}

/** So few may agree by chance. */
const [fewTimes, fewWrong] = [3, 3];

/** For each submission, those of other students that have the same times, or the same wrong answers. */
export function likenesses(submissions: readonly Compared[]): readonly Likeness[] {
  const times = groupsBy(submissions, ({ events }) =>
    events.length < fewTimes ? undefined : events.map(({ at }) => at).join(),
  );
  const answers = groupsBy(submissions, ({ events, wrong }) =>
    wrong < fewWrong ? undefined : JSON.stringify(events.flatMap(typedIn)),
  );
  return submissions.map((own, place) => ({
    times: others(submissions, times[place], own),
    answers: others(submissions, answers[place], own),
  }));
}

const typedIn = (event: Event) =>
  event.kind === "answer" ? [[event.item, ...event.typed.map((each) => each.trim())]] : [];

/** The places that have the same mark as each place; none where it has no mark. */
function groupsBy(
  submissions: readonly Compared[],
  markOf: (submission: Compared) => string | undefined,
): readonly (readonly number[])[] {
  const marks = submissions.map(markOf);
  const groups = new Map<string, number[]>();
  for (const [place, mark] of marks.entries()) {
    if (mark === undefined) continue;
    const group = groups.get(mark);
    if (group) group.push(place);
    else groups.set(mark, [place]);
  }
  return marks.map((mark) => (mark === undefined ? [] : (groups.get(mark) ?? [])));
}

/** A few are enough to be named, even where all are alike. */
const named = 3;

function others(
  submissions: readonly Compared[],
  group: readonly number[] = [],
  { key }: Compared,
) {
  const found: number[] = [];
  for (const place of group) {
    if (found.length === named) break;
    if (submissions[place]?.key !== key) found.push(place);
  }
  return found;
}
