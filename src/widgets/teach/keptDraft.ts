import { isCount, isName, isRecord, isText, most, parseJson } from "@assignments";
import { keep, recall } from "../parts/storage.ts";
import type { Chosen, Draft, Redrawn } from "./draft.ts";

/** What a browser keeps for an instructor: the draft, and the one that it took the place of. */
export interface Kept {
  readonly draft: Draft;
  readonly before?: Draft | undefined;
}

const key = "layerwise teach";
const longestText = 100_000;
const mostItems = 200;
const mostStudents = 5000;

/** What was kept, if the browser has it and it can still be read. */
export const recallDraft = (): Kept | undefined => readKept(recall(key) ?? "");

/** Keeps a draft until the next visit, and says whether the browser did. */
export const keepDraft = (kept: Kept): boolean => keep(key, writeKept(kept));

/** A draft as text. */
export const writeKept = (kept: Kept): string => JSON.stringify({ version: 1, ...kept });

/** Reads what `writeKept` wrote; nothing of it is taken where a part is not what it should be. */
export function readKept(text: string): Kept | undefined {
  const data = parseJson(text);
  if (!isRecord(data) || data["version"] !== 1) return undefined;
  const draft = draftIn(data["draft"]);
  return draft && { draft, before: draftIn(data["before"]) };
}

function draftIn(data: unknown): Draft | undefined {
  if (!isRecord(data)) return undefined;
  const { title, note, due, roster, draw, tries, hints, workings, numbers, items } = data;
  if (!isTyped(title) || !isTyped(note) || !isTyped(due)) return undefined;
  if (!isTyped(roster) || !isTyped(draw) || !isCount(tries, 0, most.tries)) return undefined;
  if (typeof hints !== "boolean" || typeof workings !== "boolean") return undefined;
  if (numbers !== "own" && numbers !== "same") return undefined;
  const chosen = Array.isArray(items) && items.length <= mostItems ? items.map(chosenIn) : [];
  return {
    ...{ title, note, due, roster, draw, tries, hints, workings, numbers },
    ...(data["form"] === 2 && { form: 2 }),
    redrawn: redrawnIn(data["redrawn"]),
    items: chosen.filter((each) => each !== undefined),
  };
}

/** Of what can’t be read, the rest stays. */
function redrawnIn(data: unknown): Redrawn {
  if (!isRecord(data)) return {};
  const own = Object.entries(data).slice(0, mostStudents);
  return Object.fromEntries(
    own.flatMap(([key, times]) => (isCount(times, 1, most.redrawn) ? [[key, times]] : [])),
  );
}

const isTyped = (value: unknown) => isText(value, longestText);

function chosenIn(data: unknown): Chosen | undefined {
  if (!isRecord(data)) return undefined;
  const { exercise, revision, points } = data;
  if (!isName(exercise) || !isText(points, 20)) return undefined;
  return isCount(revision, 1, Number.MAX_SAFE_INTEGER) ? { exercise, revision, points } : undefined;
}
