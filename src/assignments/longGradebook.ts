import { inOrderOfNames } from "./gradebookOrder.ts";
import type { MarkedItem } from "./marking.ts";
import { mistakeKey } from "./overviewMistakes.ts";
import { regradeLabel } from "./regrade.ts";
import type { Entry, Verified } from "./verifyResult.ts";

const head = [
  "Student",
  "ID",
  "Assignment",
  "Item",
  "Exercise",
  "Part",
  "Variant",
  "Tries",
  "Hints",
  "Points",
  "Score",
  "State",
  "Mistakes",
  "Rules",
  "Time",
  "Settled",
];

/**
 * A gradebook with a row for each part of each exercise of each student. A rule is a mistake without the student’s
 * own numbers: the same for all who made it. The time is that of the last answer that counts, by the student’s clock.
 */
export function longGradebook(verified: Verified, entries: readonly Entry[]): string[][] {
  const { titles, asked, assignment, regraded } = verified;
  const rows = inOrderOfNames(entries).flatMap(({ student, items, given }) =>
    titles.flatMap((title, place) => {
      const item = items[place];
      const settled = regraded?.get(place);
      const parts = asked[place]?.length ? asked[place] : [""];
      const variant = given[place] === undefined ? "" : String(given[place] + 1);
      return parts.map((part, at) => [
        ...[student.name, student.id, assignment.title, String(place + 1), title],
        ...[parts.length > 1 ? `${at + 1}. ${part}` : "1", variant],
        ...(item ? marksOf(item, at, parts.length) : notMarked),
        settled ? regradeLabel(settled) : "",
      ]);
    }),
  );
  return [head, ...rows];
}

const notMarked = ["", "", "", "", "not marked", "", "", ""];

function marksOf(item: MarkedItem, part: number, count: number): string[] {
  const { points, score, tries, hints, state, credits, partMistakes, at } = item;
  const mistakes = partMistakes?.[part] ?? item.mistakes;
  const credit = credits[part] ?? 0;
  // What is settled otherwise is spread over the parts evenly.
  const isAsMarked = score === cents((points * sum(credits)) / count);
  const states = tries === 0 ? "open" : credit === 1 ? "right" : credit > 0 ? "partly" : "wrong";
  return [
    ...[tries, hints, cents(points / count)].map(String),
    String(cents(isAsMarked ? (points * credit) / count : score / count)),
    count === 1 ? state : states,
    mistakes.join(" | "),
    [...new Set(mistakes.map(mistakeKey))].join(" | "),
    timeOf(at),
  ];
}

const sum = (credits: readonly number[]) => credits.reduce((all, each) => all + each, 0);
const cents = (points: number) => Math.round(points * 100) / 100;

/** Clocks of students may say anything. */
function timeOf(at: number | undefined): string {
  const date = new Date(at ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
