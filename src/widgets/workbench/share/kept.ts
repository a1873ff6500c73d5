import { isRecord, isText, parseJson } from "@assignments";
import type { Answer, Ask } from "@reading";
import { typedInto, type Field } from "../view/answers.ts";

/** Code and what was answered about it, as it is kept and sent. */
export interface Kept {
  readonly text: string;
  readonly fields: readonly Field[];
}

const version = 1;
/** Longer code is not kept or sent. */
export const longestText = 1_000_000;
const mostFields = 50;
const longestTyped = 200;

/** Code and answers as text. */
export function writeKept({ text, fields }: Kept): string {
  const answered = fields.filter(({ typed }) => typed.trim() !== "");
  return JSON.stringify({
    version,
    text,
    answers: answered.map(({ asks, typed, assumed }) => ({ asks, typed, assumed })),
  });
}

/** Reads what `writeKept` wrote; nothing where a part of it is not what it should be. */
export function readKept(written: string): Kept | undefined {
  const data = parseJson(written);
  if (!isRecord(data) || data["version"] !== version || !isText(data["text"], longestText)) {
    return undefined;
  }
  const answers = data["answers"];
  if (!Array.isArray(answers) || answers.length > mostFields) return undefined;
  const fields = answers.map(fieldIn);
  const whole = fields.filter((field) => field !== undefined);
  return whole.length === fields.length ? { text: data["text"], fields: whole } : undefined;
}

function fieldIn(data: unknown): Field | undefined {
  if (!isRecord(data) || !isText(data["typed"], longestTyped)) return undefined;
  const asks = askIn(data["asks"]);
  if (!asks) return undefined;
  const key = asks.kind === "input" ? `input ${asks.place}` : `set ${asks.name}`;
  return typedInto({ key, asks, assumed: answerIn(data["assumed"]), typed: "" }, data["typed"]);
}

function askIn(data: unknown): Ask | undefined {
  if (!isRecord(data) || !isText(data["question"], longestTyped)) return undefined;
  const { kind, place, name, question } = data;
  if (kind === "input" && typeof place === "number" && Number.isInteger(place)) {
    return place >= 0 && place < mostFields ? { kind, place, question } : undefined;
  }
  return kind === "set" && isText(name, longestTyped) ? { kind, name, question } : undefined;
}

function answerIn(data: unknown): Answer | undefined {
  if (typeof data === "number" || typeof data === "boolean") return data;
  if (isText(data, longestTyped)) return data;
  const isShape = Array.isArray(data) && data.length <= 8 && data.every(Number.isInteger);
  // Each of them is a whole number.
  return isShape ? (data as readonly number[]) : undefined;
}
