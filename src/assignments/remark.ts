import type { Posed, PosedExercise } from "@exercises";
import type { Assignment } from "./assignment.ts";
import { markItem, type MarkedItem } from "./marking.ts";
import { itemsFor, type PosedItem } from "./sessionItems.ts";
import type { Submission } from "./submission.ts";

/** What an instructor should know of a file. */
export type Signal =
  /** It is not as the page wrote it. */
  | "edited"
  /** The points that it claims are not those that its answers are worth. */
  | "claims more"
  /** It shows numbers that another student was given. */
  | "swapped"
  /** It answers another revision of an exercise than the site has. */
  | "revision"
  /** It says that something was answered before it was shown. */
  | "clock";

type Exercises = ReadonlyMap<string, PosedExercise>;

/** A submission, marked anew from what was typed. */
export interface Remarked {
  readonly items: readonly (MarkedItem | undefined)[];
  readonly score: number;
  /** What all exercises that could be marked are worth. */
  readonly points: number;
  /** The variant of each exercise that this student was given; nothing where it could not be marked. */
  readonly given: readonly (number | undefined)[];
  readonly signals: readonly Signal[];
}

/**
 * Marks a submission again with the exercises of this site. Which numbers the student had is worked
 * out from the assignment and the name; what the file says of numbers and points is only compared.
 */
export function remark(
  submission: Submission,
  assignment: Assignment,
  exercises: Exercises,
): Remarked {
  const signals = new Set<Signal>();
  if (!submission.isIntact) signals.add("edited");
  const met = itemsFor(assignment, submission.student, exercises);
  const given = met.map((item) => (item.kind === "posed" ? item.variant : undefined));
  const items = met.map((item) =>
    item.kind === "posed"
      ? withLater(
          markItem(assignment, item.place, item.posed, submission.events),
          laterOf(item, exercises),
          (posed) => markItem(assignment, item.place, posed, submission.events),
        )
      : undefined,
  );
  if (given.includes(undefined)) signals.add("revision");
  const isOwn = given.every(
    (each, place) => each === undefined || each === submission.variants[place],
  );
  if (!isOwn) signals.add("swapped");
  const points = items.reduce((sum, item) => sum + (item?.points ?? 0), 0);
  const isClaimTrue = items.every(
    (item, place) => item === undefined || (submission.claimed[place] ?? 0) === item.score,
  );
  if (!isClaimTrue) signals.add("claims more");
  if (!isInOrder(submission)) signals.add("clock");
  return { items, score: sumOf(items), points, given, signals: [...signals] };
}

/** The same question in the revision that the site has now, where that is a later one and asks it still. */
function laterOf({ exercise, asked, posed }: PosedItem, exercises: Exercises): Posed | undefined {
  const now = exercises.get(exercise);
  if (!now || now.revision <= asked.revision) return undefined;
  return now.variants.find(
    ({ numbers, parts }) =>
      parts.length === posed.parts.length && numbers.join("|") === posed.numbers.join("|"),
  );
}

function withLater(
  marked: MarkedItem,
  later: Posed | undefined,
  mark: (posed: Posed) => MarkedItem,
) {
  const score = later ? mark(later).score : 0;
  return score > marked.score ? { ...marked, later: score } : marked;
}

/** The whole of it, to the cent. */
export const sumOf = (items: readonly ({ readonly score: number } | undefined)[]): number =>
  Math.round(items.reduce((sum, item) => sum + (item?.score ?? 0), 0) * 100) / 100;

/** Whether its clock only ran on, and everything was shown before it was answered. */
function isInOrder({ events }: Submission): boolean {
  const shown = new Set<number>();
  let last = 0;
  for (const event of events) {
    if (event.at < last) return false;
    last = event.at;
    if (event.kind === "shown") shown.add(event.item);
    else if (!shown.has(event.item)) return false;
  }
  return true;
}
