import { emptyDraft, type Chosen, type Draft } from "./draft.ts";

/** What a browser keeps for an instructor: the draft, and the one that it took the place of. */
export interface Kept {
  readonly draft: Draft;
  readonly before?: Draft | undefined;
}

const key = "layerwise teach";
const longestText = 100_000;
const mostItems = 200;

/** What was kept, if the browser has it and it can still be read. */
export function recallDraft(): Kept | undefined {
  try {
    return readKept(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}

/** Keeps a draft until the next visit, and says whether the browser did. */
export function keepDraft(kept: Kept): boolean {
  try {
    localStorage.setItem(key, writeKept(kept));
    return true;
  } catch {
    // Storage may be forbidden, full or missing.
    return false;
  }
}

/** A draft as text. */
export const writeKept = (kept: Kept): string => JSON.stringify({ version: 1, ...kept });

/** Reads what `writeKept` wrote; nothing of it is taken where a part is not what it should be. */
export function readKept(text: string): Kept | undefined {
  const data = recordIn(parsed(text));
  if (data?.["version"] !== 1) return undefined;
  const draft = draftIn(data["draft"]);
  return draft && { draft, before: draftIn(data["before"]) };
}

function draftIn(value: unknown): Draft | undefined {
  const data = recordIn(value);
  if (!data) return undefined;
  const { title, note, due, roster, draw, tries, hints, workings, numbers, items } = data;
  const texts = [title, note, due, roster, draw];
  const isText = texts.every((each) => typeof each === "string" && each.length <= longestText);
  const isTries = Number.isSafeInteger(tries) && Number(tries) >= 0 && Number(tries) <= 20;
  const isSettled = typeof hints === "boolean" && typeof workings === "boolean";
  if (!isText || !isTries || !isSettled || (numbers !== "own" && numbers !== "same")) {
    return undefined;
  }
  const chosen = Array.isArray(items) && items.length <= mostItems ? items.map(chosenIn) : [];
  return {
    ...emptyDraft(String(draw)),
    title: String(title),
    note: String(note),
    due: String(due),
    roster: String(roster),
    tries: Number(tries),
    hints,
    workings,
    numbers,
    items: chosen.filter((each) => each !== undefined),
  };
}

function chosenIn(value: unknown): Chosen | undefined {
  const { exercise, revision, points } = recordIn(value) ?? {};
  if (typeof exercise !== "string" || !/^[a-z0-9-]{1,80}$/.test(exercise)) return undefined;
  if (typeof points !== "string" || points.length > 20) return undefined;
  return Number.isSafeInteger(revision)
    ? { exercise, revision: Number(revision), points }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const recordIn = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? // An object from JSON, of which nothing else is known.
      (value as Readonly<Record<string, unknown>>)
    : undefined;
