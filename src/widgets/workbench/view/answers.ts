import type { Answer, Answers, Ask, Complaint } from "@reading";

/** A question of the reader, and what was typed into its field. */
export interface Field {
  readonly key: string;
  readonly asks: Ask;
  readonly typed: string;
  /** What is taken until it is answered. */
  readonly assumed: Answer | undefined;
  readonly issue?: string;
}

const mostSizes = 6;
const largest = 1_000_000_000;

export const keyOf = (asks: Ask): string =>
  asks.kind === "input" ? `input ${asks.place}` : `set ${asks.name}`;

/** The fields to show: what is asked now, and what was answered before, so that it can be changed. */
export function fieldsFor(
  complaints: readonly Complaint[],
  before: readonly Field[],
): readonly Field[] {
  const typedBefore = before.filter(({ typed }) => typed.trim() !== "");
  const asked = complaints.flatMap(({ asks, assumed }): Field[] =>
    asks ? [{ key: keyOf(asks), asks, assumed, typed: "" }] : [],
  );
  const known = new Map(typedBefore.map((field) => [field.key, field]));
  const fresh = [...new Map(asked.map((field) => [field.key, field])).values()];
  return [...typedBefore, ...fresh.filter(({ key }) => !known.has(key))].toSorted((one, other) =>
    one.key.localeCompare(other.key),
  );
}

/** The field with another text, and what is wrong with it, if anything is. */
export function typedInto(field: Field, typed: string): Field {
  const { issue: _, ...rest } = field;
  if (typed.trim() === "") return { ...rest, typed };
  const issue = readAnswer(field.asks, typed) === undefined ? issueWith(field.asks) : undefined;
  return { ...rest, typed, ...(issue !== undefined && { issue }) };
}

const issueWith = (asks: Ask) =>
  asks.kind === "input"
    ? "Write the sizes of one example with × or commas between them: 1 × 28 × 28."
    : "Write a number, True or False, a shape such as 3 × 3, or a word.";

/** What the fields come to for the reader. */
export function answersIn(fields: readonly Field[]): Answers {
  const inputs: (readonly number[] | undefined)[] = [];
  const set: Record<string, Answer> = {};
  for (const { asks, typed, assumed } of fields) {
    const answer = typed.trim() === "" ? undefined : readAnswer(asks, typed);
    if (asks.kind === "set" && answer !== undefined) set[asks.name] = answer;
    // An input that nobody answers stays as it is taken beside one that somebody does.
    const sizes = answer ?? assumed;
    if (asks.kind === "input" && isShape(sizes)) inputs[asks.place] = sizes;
  }
  const isAnswered = fields.some(
    ({ asks, typed }) =>
      asks.kind === "input" && typed.trim() !== "" && readAnswer(asks, typed) !== undefined,
  );
  const places = Array.from(inputs, (sizes) => sizes ?? []);
  const isWhole = places.every(({ length }) => length > 0);
  return {
    ...(isAnswered && isWhole && { input: places }),
    ...(Object.keys(set).length > 0 && { set }),
  };
}

const isShape = (answer: Answer | undefined): answer is readonly number[] =>
  typeof answer === "object";

/** The answer that a text gives to a question; undefined where it gives none. */
export function readAnswer(asks: Ask, typed: string): Answer | undefined {
  const text = typed.trim().replace(/^[([]\s*(.*?)\s*,?\s*[)\]]$/, "$1");
  const sizes = text.split(/\s*[×x,;]\s*|\s+/i).map((part) => Number(part));
  const areSizes =
    text !== "" &&
    sizes.length <= mostSizes &&
    sizes.every((size) => Number.isInteger(size) && size > 0 && size <= largest);
  if (asks.kind === "input") return areSizes ? sizes : undefined;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^-?\d+(\.\d+)?$/.test(text))
    return Math.abs(Number(text)) <= largest ? Number(text) : undefined;
  if (areSizes) return sizes;
  return /^["']?[\w.-]{1,60}["']?$/.test(text) ? text.replaceAll(/["']/g, "") : undefined;
}

/** What is taken for an answer meanwhile, in words. */
export function assumedText(assumed: Answer | undefined): string {
  if (assumed === undefined) return "";
  return isShape(assumed) ? assumed.join(" × ") : String(assumed);
}
