import { formatNumber } from "@calc";
import { answerText } from "./answerText.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import type { MarkedNumber } from "./marked.ts";
import type { PartAsked } from "./partsAsked.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

/** A count by hand, a row of which is wrong: the rows as options, and the place of the wrong one. */
export interface HandCount {
  readonly options: readonly string[];
  readonly marked: MarkedNumber;
  /** The wrong row. */
  readonly row: PartAsked;
  /** Why somebody came to its number. */
  readonly because: string;
}

/**
 * The count that `counted` gives row by row. Stops unless exactly one row differs from calc, by a mistake that
 * is known.
 */
export function handCountIn(fields: ExerciseFields, parts: readonly PartAsked[]): HandCount {
  const field = fields.field("counted");
  const counted = parts.map((part) => ({ part, ...countedIn(field, part) }));
  const wrong = counted.filter(({ part, value }) => value !== part.marked.answer);
  const [only] = wrong;
  if (!only || wrong.length > 1) {
    const names = wrong.map(({ part }) => part.row).join(", ");
    return field.stop(`exactly one row is wrong in a hand count; here ${names || "none"} is.`);
  }
  const { part, value } = only;
  const known = part.marked.mistakes.find((mistake) => mistake.value === value);
  if (!known) {
    const values = part.marked.mistakes.map((mistake) => formatNumber(mistake.value)).join(", ");
    return field.stop(
      `nobody would know how ${formatNumber(value)} comes about in ${part.row ?? ""}. Known are: ${values}.`,
    );
  }
  const mistakes = counted.flatMap(({ part: each, value: right }, place) => {
    const because = `${each.row ?? ""} does come to ${formatNumber(right)}.`;
    return each === part ? [] : [{ value: BigInt(place + 1), because }];
  });
  return {
    options: counted.map(({ part: { row = "" }, value: each }) => `${row}: ${formatNumber(each)}`),
    marked: { answer: BigInt(counted.indexOf(only) + 1), mistakes },
    row: part,
    because: `${formatNumber(value)} for ${part.row ?? ""}? ${known.because} Counted right, it is ${answerText(part.marked)}.`,
  };
}

function countedIn({ value, stop }: Field, { row = "" }: PartAsked): { readonly value: bigint } {
  const rows = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [, count] = rows.find(([name]) => name === row) ?? [];
  if (typeof count === "bigint") return { value: count };
  const names = rows.map(([name]) => name);
  return stop(
    `"counted" has a whole number for each row; none for "${row}". ${suggest(row, names)}`,
  );
}
