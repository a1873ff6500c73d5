import { sumOf } from "./remark.ts";
import { findingLabel, type Entry, type Verified } from "./verifyResult.ts";

type Rows = string[][];

const headLong = [
  "Student",
  "ID",
  "Exercise",
  "Points",
  "Score",
  "Tries",
  "Hints",
  "State",
  "Mistakes",
];

/** A gradebook with a row for each student and exercise. */
export function longGradebook({ titles }: Verified, entries: readonly Entry[]): Rows {
  const rows = inOrderOfNames(entries).flatMap(({ student, items }) =>
    titles.map((title, place) => {
      const item = items[place];
      const who = [student.name, student.id, title];
      if (!item) return [...who, "", "", "", "", "not marked", ""];
      const { points, score, tries, hints, state, mistakes } = item;
      const counts = [points, score, tries, hints].map(String);
      return [...who, ...counts, state, mistakes.join(" | ")];
    }),
  );
  return [headLong, ...rows];
}

/** A gradebook with a row for each student and a column for each exercise. */
export function wideGradebook({ titles, assignment }: Verified, entries: readonly Entry[]): Rows {
  const marked = assignment.items.map((item, place) => entries[0]?.items[place] ?? item);
  const heads = titles.map((title, place) => `${title} (of ${marked[place]?.points ?? 0})`);
  const rows = inOrderOfNames(entries).map(({ student, items, score, points, findings }) => [
    student.name,
    student.id,
    ...titles.map((_, place) => String(items[place]?.score ?? "")),
    String(score),
    String(points),
    findings.map(({ kind }) => findingLabel(kind)).join(" | "),
  ]);
  return [["Student", "ID", ...heads, "Total", "Of", "To look at"], ...rows];
}

/** What Moodle matches a row of grades by; it has to be in the IDs that the students wrote. */
export const moodleIdentifiers = ["ID number", "Email address", "Username"] as const;
export type MoodleIdentifier = (typeof moodleIdentifiers)[number];

/** A table that Moodle’s import of grades reads, and those who can’t be in it because they gave no ID. */
export function moodleGradebook(
  { assignment }: Verified,
  entries: readonly Entry[],
  identifier: MoodleIdentifier,
): { readonly rows: Rows; readonly without: readonly Entry[] } {
  const hasIt = ({ student: { id } }: Entry) =>
    identifier === "Email address" ? /^\S+@\S+$/.test(id.trim()) : id.trim() !== "";
  const rows = inOrderOfNames(entries)
    .filter(hasIt)
    .map(({ student, score }) => [student.id.trim(), String(score)]);
  return {
    rows: [[identifier, assignment.title], ...rows],
    without: entries.filter((entry) => !hasIt(entry)),
  };
}

/** The mean of the scores, to the cent; 0 of none. */
export const meanScore = (entries: readonly Entry[]): number =>
  entries.length === 0 ? 0 : Math.round((sumOf(entries) / entries.length) * 100) / 100;

// Thousands of names are compared much faster by one collator.
const { compare } = new Intl.Collator("en");
const inOrderOfNames = (entries: readonly Entry[]) =>
  [...entries].sort((one, other) => compare(one.student.name, other.student.name));
