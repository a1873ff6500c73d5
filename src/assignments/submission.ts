import { most, type Outcome, type Student } from "./assignment.ts";
import { digestOf } from "./bytes.ts";
import { isCount, isRecord, isText, parseJson, type Unknown } from "./fields.ts";

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
const longestText = 5_000_000;
const mostEvents = 20_000;
const longestAnswer = 400;

/** The text of the file that is handed in. */
export function writeSubmission(work: Work): string {
  const content = contentOf(work);
  return `${JSON.stringify({ format, version: 1, ...content, digest: digestOf(JSON.stringify(content)) })}\n`;
}

/** Reads a file that was handed in. What it says is data, and nothing of it is believed but what was typed. */
export function readSubmission(text: string): Outcome<Submission> {
  if (text.length > longestText) return refused("It is larger than any submission can be.");
  const data = parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(data)) return refused("It is no submission file, or only a part of one.");
  if (data["format"] !== format) return refused("It is not a submission of this site.");
  if (data["version"] !== 1) {
    return refused(
      `It was written by a newer version of the site (form ${String(data["version"]).slice(0, 10)}; this one reads 1).`,
    );
  }
  const work = workIn(data);
  if (!work) return refused("Parts of the submission are missing or changed beyond reading.");
  const isIntact = data["digest"] === digestOf(JSON.stringify(contentOf(work)));
  return { ok: true, value: { ...work, isIntact } };
}

/** In the order in which it is written and digested. */
function contentOf({ assignment, student, variants, events, claimed }: Work): Work {
  return {
    assignment,
    student: { name: student.name, id: student.id },
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
  const { assignment, student, variants, events, claimed } = data;
  if (!isText(assignment, 20_000) || !isRecord(student)) return undefined;
  const { name, id } = student;
  if (!isText(name, most.text) || !isText(id, most.text)) return undefined;
  const isVariant = (each: unknown) => isCount(each, 0, 1_000_000);
  const isScore = (each: unknown) =>
    typeof each === "number" && Number.isFinite(each) && each >= 0 && each <= most.points;
  if (!isListOf(variants, most.items, isVariant) || !isListOf(claimed, most.items, isScore)) {
    return undefined;
  }
  if (!Array.isArray(events) || events.length > mostEvents) return undefined;
  const read = (events as unknown[]).map(eventIn);
  if (!read.every((event) => event !== undefined)) return undefined;
  return {
    assignment,
    student: { name, id },
    variants: variants as number[],
    events: read,
    claimed: claimed as number[],
  };
}

function eventIn(data: unknown): Event | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, at, item, typed } = data;
  if (!isCount(at, 0, Number.MAX_SAFE_INTEGER) || !isCount(item, 0, most.items - 1)) {
    return undefined;
  }
  if (kind === "shown" || kind === "hint") return { kind, at, item };
  const isAnswer = (each: unknown) => isText(each, longestAnswer);
  if (kind !== "answer" || !isListOf(typed, 200, isAnswer)) return undefined;
  return { kind, at, item, typed: typed as string[] };
}

const isListOf = (
  data: unknown,
  longest: number,
  isEach: (each: unknown) => boolean,
): data is unknown[] => Array.isArray(data) && data.length <= longest && data.every(isEach);

const refused = (why: string) => ({ ok: false, why }) as const;
