import type { Posed, PosedExercise } from "@exercises";
import type { Assignment, Item, Student } from "./assignment.ts";
import { drawnAmong, drawnGroup, variantFor } from "./draw.ts";
import { markItem, type MarkedItem } from "./marking.ts";
import type { Session } from "./session.ts";
import type { Event, Work } from "./submission.ts";

/** An exercise of an assignment as a student meets it: with their numbers, or with why it can’t be met. */
export type MetItem = Item & { readonly place: number } & (
    | {
        readonly kind: "posed";
        readonly asked: PosedExercise;
        readonly variant: number;
        readonly posed: Posed;
      }
    /** This site has no such exercise, a newer revision of it, or only an older one. */
    | { readonly kind: "unknown" | "newer" | "older" }
  );

export type PosedItem = Extract<MetItem, { kind: "posed" }>;

/** The exercises of an assignment with a student’s numbers. */
export const itemsFor = (
  assignment: Assignment,
  student: Student,
  exercises: ReadonlyMap<string, PosedExercise>,
): readonly MetItem[] =>
  assignment.items.map((item, place): MetItem => {
    const { exercise, revision } = item;
    // An earlier revision is kept for whom it was set.
    const asked = exercises.get(`${exercise}@${revision}`) ?? exercises.get(exercise);
    if (!asked) return { ...item, place, kind: "unknown" };
    if (asked.revision !== revision) {
      return { ...item, place, kind: asked.revision > revision ? "newer" : "older" };
    }
    const { variants } = asked;
    const among = drawnAmong(assignment, asked);
    const group = drawnGroup(assignment, asked);
    const variant = variantFor(assignment, place, student, variants.length, among, group);
    const posed = variants[variant];
    return posed
      ? { ...item, place, kind: "posed", asked, variant, posed }
      : { ...item, place, kind: "unknown" };
  });

/** How far somebody has come with one exercise. */
export interface Standing {
  readonly marked: MarkedItem;
  /** Whether it is right, or its last try is used. */
  readonly isDone: boolean;
  /** How many tries are left; nothing where they are without end. */
  readonly left: number | undefined;
  /** What was handed in last, whether it counts or not. */
  readonly last: readonly string[] | undefined;
}

/** How far somebody has come with the exercise at a place, by the same marking that an instructor sees. */
export function standingOf(
  assignment: Assignment,
  { place, posed }: PosedItem,
  events: readonly Event[],
): Standing {
  const marked = markItem(assignment, place, posed, events);
  const left = assignment.tries === 0 ? undefined : assignment.tries - marked.tries;
  const last = events.findLast((event) => event.kind === "answer" && event.item === place);
  return {
    marked,
    left,
    isDone: marked.state === "right" || left === 0,
    last: last?.kind === "answer" ? last.typed : undefined,
  };
}

/** What is handed in: each exercise’s variant, all that happened, and the points that the page gave. */
export function workOf(
  code: string,
  assignment: Assignment,
  items: readonly MetItem[],
  { student, events }: Session,
): Work {
  const score = (item: MetItem) =>
    item.kind === "posed" ? markItem(assignment, item.place, item.posed, events).score : 0;
  return {
    assignment: code,
    student,
    variants: items.map((item) => (item.kind === "posed" ? item.variant : 0)),
    events,
    claimed: items.map(score),
  };
}

/** The name of the file that is handed in, safe on any machine. */
export function submissionFileName({ title }: Assignment, { name }: Student): string {
  const safe = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .slice(0, 60)
      .replace(/^-+|-+$/g, "");
  const words = [safe(name), safe(title)].filter((word) => word !== "");
  return `${words.length === 0 ? "submission" : words.join("-")}.layerwise.json`;
}
