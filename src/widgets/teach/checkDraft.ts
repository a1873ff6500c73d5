import { most, type Assignment } from "@assignments";
import { counted } from "@calc";
import type { Chosen, Draft } from "./draft.ts";

/** What can’t be yet, each a sentence beside its place. */
export interface Issues {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly due?: string | undefined;
  /** Of the chosen exercises together. */
  readonly items?: string | undefined;
  /** Of each exercise by itself, and of its points. */
  readonly exercises: readonly (string | undefined)[];
  readonly points: readonly (string | undefined)[];
}

/** A draft and what has to change; the assignment, where nothing has to. */
interface Checked {
  readonly issues: Issues;
  readonly assignment?: Assignment | undefined;
}

/** What it is called where nobody says. */
export const untitled = "Assignment";

/**
 * Checks a draft against the exercises of this site, by their names with their revisions. Earlier ones
 * can be handed out as they were, but for those that turned out to be gone, as `name@1`.
 */
export function checkDraft(
  draft: Draft,
  revisions: ReadonlyMap<string, number>,
  gone: ReadonlySet<string> = new Set(),
): Checked {
  const { title, note, due, items, roster, redrawn, ...rest } = draft;
  const issues: Issues = {
    title: tooLong("The title", title),
    note: tooLong("The note", note),
    due: tooLong("This", due),
    items:
      items.length > most.items
        ? `That is ${items.length - most.items} more than the ${most.items} that an assignment can have. Take some out.`
        : undefined,
    exercises: items.map((item) => revisionIssue(item, revisions, gone)),
    points: items.map((item) => pointsIssue(item)),
  };
  const { exercises, points, ...texts } = issues;
  const all = [...exercises, ...points, ...Object.values(texts)];
  if (items.length === 0 || all.some((issue) => issue !== undefined)) return { issues };
  const assignment: Assignment = {
    ...rest,
    title: title.trim() || untitled,
    note: note.trim(),
    due: due.trim(),
    items: items.map((item) => ({ ...item, points: Number(item.points) })),
  };
  return { issues, assignment };
}

/** All points together, as far as they can be read. */
export const sumOfPoints = ({ items }: Draft): number =>
  items.reduce((sum, item) => sum + (pointsIssue(item) === undefined ? Number(item.points) : 0), 0);

function tooLong(what: string, text: string): string | undefined {
  const over = text.trim().length - most.text;
  if (over <= 0) return undefined;
  return `${what} is ${counted(over, "character")} too long for a link; ${most.text} fit.`;
}

function pointsIssue({ points }: Chosen): string | undefined {
  const isWhole = /^\s*\d{1,3}\s*$/.test(points) && Number(points) <= most.points;
  return isWhole ? undefined : `Points are a whole number from 0 to ${most.points}.`;
}

function revisionIssue(
  { exercise, revision }: Chosen,
  revisions: ReadonlyMap<string, number>,
  gone: ReadonlySet<string>,
): string | undefined {
  const current = revisions.get(exercise);
  if (current === undefined) {
    return `This site has no exercise “${exercise}”. Take it out, and choose another.`;
  }
  if (revision > current) {
    return "It was chosen from a newer version of this site. Open the page anew, or use it as it is here.";
  }
  return gone.has(`${exercise}@${revision}`)
    ? "This site has it no longer as it was chosen. Use it as it is now."
    : undefined;
}
