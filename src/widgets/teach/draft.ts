import { most, type Assignment } from "@assignments";

/** An exercise that was chosen, with its points as they were typed. */
export interface Chosen {
  readonly exercise: string;
  readonly revision: number;
  readonly points: string;
}

/** An assignment while it is being made: as it was typed, whether that can be or not. */
export interface Draft extends Omit<Assignment, "items"> {
  readonly items: readonly Chosen[];
  /** Students, one a line. It stays in this browser; no link to the assignment carries it. */
  readonly roster: string;
  /** How often other numbers were drawn for a student, by what stands for them. It stays here as well. */
  readonly redrawn: Redrawn;
}

export type Redrawn = Readonly<Record<string, number>>;

/** What an instructor begins with. */
export const emptyDraft = (draw: string): Draft => ({
  form: 2,
  title: "",
  note: "",
  due: "",
  items: [],
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw,
  roster: "",
  redrawn: {},
});

/** An assignment that was opened, to be changed; the roster is not its own. */
export const draftOf = (assignment: Assignment, roster: string): Draft => ({
  ...assignment,
  items: assignment.items.map((item) => ({ ...item, points: String(item.points) })),
  roster,
  redrawn: {},
});

/** The same with other numbers for everybody; whoever had others drawn begins anew. */
export const withDraw = (draft: Draft, draw: string): Draft => ({
  ...draft,
  form: 2,
  draw,
  redrawn: {},
});

/** The same with other numbers once more for the student of that key. */
export const withRedrawn = (draft: Draft, key: string): Draft => ({
  ...draft,
  redrawn: { ...draft.redrawn, [key]: Math.min(most.redrawn, (draft.redrawn[key] ?? 0) + 1) },
});

/** Whether there is anything in it that somebody would miss. */
export const isBegun = ({ title, note, due, items }: Draft): boolean =>
  items.length > 0 || `${title}${note}${due}`.trim() !== "";

/** The same with one exercise more, at its end. */
export const withChosen = (
  draft: Draft,
  { name, revision }: { readonly name: string; readonly revision: number },
): Draft => ({
  ...draft,
  items: [...draft.items, { exercise: name, revision, points: "1" }],
});

/** The same without the exercise of that name, however often it was chosen. */
export const withoutExercise = (draft: Draft, name: string): Draft => ({
  ...draft,
  items: draft.items.filter(({ exercise }) => exercise !== name),
});

/** The same without what stands at that place. */
export const withoutItem = (draft: Draft, place: number): Draft => ({
  ...draft,
  items: draft.items.toSpliced(place, 1),
});

/** The same with other points, or another revision, at that place. */
export const withItem = (draft: Draft, place: number, change: Partial<Chosen>): Draft => ({
  ...draft,
  items: draft.items.map((item, at) => (at === place ? { ...item, ...change } : item)),
});

/** The same with the exercise at that place one up or down; as it was where there is nowhere to go. */
export function withMoved(draft: Draft, place: number, by: 1 | -1): Draft {
  const item = draft.items[place];
  const to = place + by;
  if (!item || to < 0 || to >= draft.items.length) return draft;
  return { ...draft, items: draft.items.toSpliced(place, 1).toSpliced(to, 0, item) };
}
