import { boundNumbers } from "./boundNumbers.ts";
import type { CodeNow, PlacedCell } from "./codeCell.ts";
import { placeInCode } from "./placeInCode.ts";
import { isFollowed, numbersAt, numbersIn, readCell } from "./readCell.ts";

/** Whether a text may be written into code for a number. */
const isNumber = (text: string) => /^\d{1,9}$/.test(text);

/**
 * The code with the lesson's values in it. What somebody wrote for each axis stays as long as the
 * value is not among the `changed`. The code is read again: where the values did not come out of it,
 * it stays as it was.
 */
export function rewritten(
  cell: PlacedCell,
  { code, texts }: CodeNow,
  changed: readonly string[] = [],
): string {
  const read = readCell(cell, { code, texts });
  const before = numbersIn(cell, read);
  const wanted = boundNumbers(cell).flatMap((bound) => {
    const text = texts[bound.value] ?? "";
    const isFree = changed.includes(bound.value) || isFollowed(before[bound.value] ?? "");
    if (!isFree || !isNumber(text)) return [];
    if (numbersAt(read, bound).every((number) => String(number) === text)) return [];
    const place = placeInCode(code, read, bound);
    const kind = cell.notebook.values[bound.value]?.kind;
    return place ? [{ ...place, text: written(text, kind), value: bound.value }] : [];
  });
  if (wanted.length === 0) return code;
  // From the last on, so that the places before it stay where they are.
  const next = wanted
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (text, { from, to, before: name = "", text: number }) =>
        text.slice(0, from) + name + number + text.slice(to),
      code,
    );
  const numbers = numbersIn(cell, readCell(cell, { code: next, texts }));
  return wanted.every(({ value }) => numbers[value] === texts[value]) ? next : code;
}

function written(text: string, kind: "numbers" | "yesOrNo" | undefined): string {
  if (kind !== "yesOrNo") return text;
  return text === "0" ? "False" : "True";
}
