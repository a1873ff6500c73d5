import { inOrderOfNames } from "./gradebookOrder.ts";
import { regradeLabel } from "./regrade.ts";
import { sumOf } from "./remark.ts";
import { findingLabels, type Entry, type Verified } from "./verifyResult.ts";

type Rows = string[][];

/** A gradebook with a row for each student and a column for each exercise. */
export function wideGradebook(verified: Verified, entries: readonly Entry[]): Rows {
  const { titles, assignment, regraded } = verified;
  const heads = titles.map((title, place) => {
    const regrade = regraded?.get(place);
    const { points = 0 } = assignment.items[place] ?? {};
    return `${title} (of ${points}${regrade ? `; ${regradeLabel(regrade)}` : ""})`;
  });
  const rows = inOrderOfNames(entries).map((entry) => {
    const { student, items, score, points } = entry;
    return [
      student.name,
      student.id,
      ...titles.map((_, place) => String(items[place]?.score ?? "")),
      String(score),
      String(points),
      findingLabels(entry).join(" | "),
    ];
  });
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
