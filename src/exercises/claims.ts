import { checkClaim } from "./checkClaim.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import { handCountIn, type HandCount } from "./handCount.ts";
import { partsIn, type Part } from "./partsIn.ts";
import type { PartAsked } from "./partsAsked.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";
import { checkYesOrNo } from "./yesOrNo.ts";

/**
 * Stops where a file states another answer than calc: one for an exercise of one part, a list in the order
 * of `asks` for several, and such a list for each row of a table by its name.
 */
export function checkClaims(
  fields: ExerciseFields,
  parts: readonly [PartAsked, ...PartAsked[]],
): void {
  const field = fields.field("answer");
  const [{ row, marked, subject }] = parts;
  if (fields.has("form") && fields.field("form").value !== "choice") {
    checkPart(field, partsIn(fields, parts)[0], subject.saidBy);
  } else if (fields.has("counted")) checkRow(field, handCountIn(fields, parts));
  else if (row !== undefined) checkRows(field, parts);
  else if (parts.length > 1) checkList(field, parts);
  else checkClaim(field, marked, subject.saidBy);
}

/** An answer that is no quantity’s value: yes or no, or a share. */
function checkPart(field: Field, part: Part, saidBy: string): void {
  if (part.isNamed) checkYesOrNo(field, part);
  else checkClaim(field, part, saidBy);
}

function checkRows(field: Field, parts: readonly PartAsked[]): void {
  const rows = Map.groupBy(parts, ({ row = "" }) => row);
  const stated = rowsIn(field, [...rows.keys()]);
  for (const [row, own] of rows) {
    checkList({ value: stated.get(row), stop: (sentence) => field.stop(sentence, row) }, own);
  }
}

/** In a hand count it is a row that is asked for. */
function checkRow({ value, stop }: Field, { row: { row = "" } }: HandCount): void {
  if (value !== row)
    stop(`the wrong row is ${row}. Write "answer: ${row}" if that is what you mean.`);
}

function checkList(field: Field, parts: readonly PartAsked[]): void {
  const claims: readonly unknown[] = parts.length === 1 ? [field.value] : listIn(field, parts);
  for (const [place, { asks, row, marked, subject }] of parts.entries()) {
    const name = row === undefined ? asks : `the ${asks} of ${row}`;
    checkClaim({ ...field, value: claims[place] }, marked, subject.saidBy, name);
  }
}

function listIn({ value, stop }: Field, parts: readonly PartAsked[]): readonly unknown[] {
  if (Array.isArray(value) && value.length === parts.length) return value;
  const names = parts.map(({ asks }) => asks).join(", ");
  return stop(`the answer is a list here, one for each of ${names}, such as [55×55×96, 34944].`);
}

function rowsIn(field: Field, names: readonly string[]): ReadonlyMap<string, unknown> {
  const { value, stop } = field;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return stop(`the answer has a line for each row here: ${names.join(", ")}.`);
  }
  const stated = new Map<string, unknown>(Object.entries(value));
  for (const name of stated.keys()) {
    if (!names.includes(name)) stop(`there is no row "${name}". ${suggest(name, names)}`, name);
  }
  const missing = names.find((name) => !stated.has(name));
  if (missing !== undefined) stop(`the answer has no line for the row "${missing}".`);
  return stated;
}
