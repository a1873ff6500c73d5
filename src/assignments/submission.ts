import { most, type Outcome, type Student } from "./assignment.ts";
import { digestOf } from "./bytes.ts";
import { isCount, isRecord, isText, parseJson, type Unknown } from "./fields.ts";
import { studentFrom, writtenStudent } from "./student.ts";

/** Something that happened while a student worked; `at` is their clock, in milliseconds. */
export type Event =
  | { readonly kind: "shown" | "hint"; readonly at: number; readonly item: number }
  | {
      readonly kind: "answer";
      readonly at: number;
      readonly item: number;
      /** What was typed into each part, exactly. */
      readonly typed: readonly string[];
    };

/** What a student hands in: what was asked, what was typed, and what the page made of it. */
export interface Work {
  /** The assignment’s code, without which nothing can be marked again. */
  readonly assignment: string;
  readonly student: Student;
  /** The variant of each exercise, as it was shown. */
  readonly variants: readonly number[];
  readonly events: readonly Event[];
  /** The points that the page gave for each exercise. Nobody relies on them. */
  readonly claimed: readonly number[];
}

/** Work as it was read, and whether the file is as it was written. */
export interface Submission extends Work {
  readonly isIntact: boolean;
}

const format = "layerwise submission";
const newest = 2;
const longestText = 5_000_000;
/** What a submission can hold; nobody who works gets there. */
export const mostEvents = 20_000;
export const longestAnswer = 400;

/** The text of the file that is handed in. */
export function writeSubmission(work: Work): string {
  const content = contentOf(work);
  // Readers of the first form know nothing of numbers that were drawn anew.
  const version = work.student.redrawn ? 2 : 1;
  return `${JSON.stringify({ format, version, ...content, digest: digestOf(JSON.stringify(content)) })}\n`;
}

/** Reads a file that was handed in. What it says is data, and nothing of it is believed but what was typed. */
export function readSubmission(text: string): Outcome<Submission> {
  if (text.length > longestText) return refused("It is larger than any submission can be.");
  const data = parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(data)) return refused("It is no submission file, or only a part of one.");
  if (data["format"] !== format) return refused("It is not a submission of this site.");
  const { version } = data;
  if (isCount(version, newest + 1, 9999)) {
    return refused(
      `It was written by a newer version of the site (form ${version}; this one reads 1 and 2).`,
    );
  }
  const work = isCount(version, 1, newest) ? workIn(data) : undefined;
  if (!work) return refused("Parts of the submission are missing or changed beyond reading.");
  const isIntact = data["digest"] === digestOf(JSON.stringify(contentOf(work)));
  return { ok: true, value: { ...work, isIntact } };
}

/** In the order in which it is written and digested. */
function contentOf({ assignment, student, variants, events, claimed }: Work): Work {
  return {
    assignment,
    student: writtenStudent(student),
    variants,
    events: events.map((event) =>
      event.kind === "answer"
        ? { kind: event.kind, at: event.at, item: event.item, typed: event.typed }
        : { kind: event.kind, at: event.at, item: event.item },
    ),
    claimed,
  };
}

function workIn(data: Unknown): Work | undefined {
  const { assignment, variants, events, claimed } = data;
  const student = studentFrom(data["student"]);
  if (!isText(assignment, 20_000) || !student) return undefined;
  const isVariant = (each: unknown) => isCount(each, 0, 1_000_000);
  const isScore = (each: unknown) =>
    typeof each === "number" && Number.isFinite(each) && each >= 0 && each <= most.points;
  if (!isListOf(variants, most.items, isVariant) || !isListOf(claimed, most.items, isScore)) {
    return undefined;
  }
  const read = eventsIn(events);
  if (!read) return undefined;
  return {
    assignment,
    student,
    variants: variants as number[],
    events: read,
    claimed: claimed as number[],
  };
}

/** Events from outside; nothing where one of them can’t be. */
export function eventsIn(data: unknown): Event[] | undefined {
  if (!Array.isArray(data) || data.length > mostEvents) return undefined;
  const read = (data as unknown[]).map(eventIn);
  return read.every((event) => event !== undefined) ? read : undefined;
}

function eventIn(data: unknown): Event | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, at, item, typed } = data;
  if (!isCount(at, 0, Number.MAX_SAFE_INTEGER) || !isCount(item, 0, most.items - 1)) {
    return undefined;
  }
  if (kind === "shown" || kind === "hint") return { kind, at, item };
  const answers = typedIn(typed);
  return kind === "answer" && answers ? { kind, at, item, typed: answers } : undefined;
}

/** What was typed into the parts of an answer, from outside. */
export const typedIn = (data: unknown): string[] | undefined =>
  isListOf(data, 200, (each) => isText(each, longestAnswer)) ? (data as string[]) : undefined;

const isListOf = (
  data: unknown,
  longest: number,
  isEach: (each: unknown) => boolean,
): data is unknown[] => Array.isArray(data) && data.length <= longest && data.every(isEach);

const refused = (why: string) => ({ ok: false, why }) as const;
