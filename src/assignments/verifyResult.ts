import type { Assignment, Student } from "./assignment.ts";
import type { MarkedItem } from "./marking.ts";
import type { Regraded } from "./regrade.ts";
import type { Signal } from "./remark.ts";
import type { Event } from "./submission.ts";

/** A file as it was handed in: its text, or why there is none. */
export type HandedIn = { readonly path: string } & (
  { readonly text: string } | { readonly why: string }
);

/** What an instructor should know of a submission, in words. */
export interface Finding {
  readonly kind: Signal | "alike" | "redrawn" | "duplicated" | "empty" | "nameless" | "quick";
  readonly said: string;
}

/** A submission that was marked. */
export interface Entry {
  /** Which of the entries it is, from 0. */
  readonly place: number;
  readonly path: string;
  readonly student: Student;
  /** The same for all files of one student. */
  readonly key: string;
  readonly items: readonly (MarkedItem | undefined)[];
  /** The variant of each exercise, from 0; nothing where it could not be marked. */
  readonly given: readonly (number | undefined)[];
  readonly score: number;
  readonly points: number;
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
}

/** A file that was not marked, and why. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

/** Everything that came of the files that were handed in; each of them stands in one of the lists. */
export interface Verified {
  readonly assignment: Assignment;
  /** The titles of its exercises, in their order. */
  readonly titles: readonly string[];
  /** What each of them asks for, part by part; nothing where it could not be marked. */
  readonly asked: readonly (readonly string[])[];
  /** What the instructor settled of exercises otherwise than they are marked. */
  readonly regraded?: Regraded | undefined;
  /** The exercises that this site does not have as they were set, in words. */
  readonly unmarked: readonly string[];
  readonly entries: readonly Entry[];
  readonly unreadable: readonly LeftOut[];
  /** Those that answer another assignment. */
  readonly elsewhere: readonly LeftOut[];
  /** Files that came along and are no submissions. */
  readonly aside: readonly string[];
}

/** A student’s name as it is shown, or what stands for it. */
export const nameOf = ({ name, id }: Student): string =>
  [name.trim(), id.trim(), "Somebody without a name"].find((each) => each !== "") ?? "";

const short: Readonly<Record<Finding["kind"], string>> = {
  edited: "edited",
  "claims more": "other points claimed",
  swapped: "another’s numbers",
  revision: "other revision",
  clock: "clock",
  alike: "like another file",
  redrawn: "numbers drawn anew",
  duplicated: "several files",
  empty: "nothing answered",
  nameless: "no name",
  quick: "very quick",
};

/** A finding in a word or two. */
const findingLabel = (kind: Finding["kind"]): string => short[kind];

/** The findings of a file in a word or two, each once. */
export const findingLabels = ({ findings }: Entry): readonly string[] => [
  ...new Set(findings.map(({ kind }) => findingLabel(kind))),
];

/** Whether a person should look at it: another revision is nothing that its student did. */
export const isToLookAt = ({ findings }: Entry): boolean =>
  findings.some(({ kind }) => kind !== "revision");

/**
 * The entries that count, one for each student: the one that was picked, or else the last by its own clock.
 */
export function countedEntries(
  entries: readonly Entry[],
  picked: ReadonlyMap<string, number>,
): readonly Entry[] {
  const chosen = new Map<string, Entry>();
  for (const entry of entries) {
    const before = chosen.get(entry.key);
    const pick = picked.get(entry.key);
    const isBeforePicked = before !== undefined && before.place === pick;
    const isLater = before === undefined || lastAt(entry) >= lastAt(before);
    if (entry.place === pick || (isLater && !isBeforePicked)) chosen.set(entry.key, entry);
  }
  return entries.filter((entry) => chosen.get(entry.key) === entry);
}

const lastAt = ({ events }: Entry) => events.at(-1)?.at ?? 0;
