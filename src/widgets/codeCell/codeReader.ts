import type { Notebook } from "../notebook/notebook.ts";
import type { Standing } from "../notebook/standing.ts";
import { apart } from "./apart.ts";
import type { CodeNow, PlacedCell } from "./codeCell.ts";
import { goneLayers } from "./goneLayers.ts";
import { isFollowed, longestCode, numbersIn, readCell } from "./readCell.ts";
import { rewritten } from "./rewritten.ts";
import { shownCode, type ShownCode } from "./shownCode.ts";

/** What of a standing notebook a cell is held against. */
export type Held = Pick<Standing, "texts" | "issues" | "locked">;

/** What a cell makes of its code. */
interface Followed {
  /** Nothing new where the code has no layer: what was shown last stays. */
  readonly shown: ShownCode | undefined;
  readonly complaints: ShownCode["complaints"];
  /** What the code says of the lesson's values; none where it is not sure. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Where the code has other layers than the lesson, a sentence that says so. */
  readonly gone: string;
}

/** Reads code as somebody writes it. */
export function follow(cell: PlacedCell, now: CodeNow): Followed {
  if (now.code.length > longestCode) {
    const sentence = "This is more than a cell reads. The workbench reads longer code.";
    return { shown: undefined, complaints: [{ line: 1, sentence }], numbers: {}, gone: "" };
  }
  const read = readCell(cell, now);
  const shown = shownCode(cell, read);
  return {
    shown: shown.rows.length > 0 ? shown : undefined,
    complaints: shown.complaints,
    numbers: read.isSure ? numbersIn(cell, read) : {},
    gone: goneLayers(cell, read),
  };
}

/** Says where the lesson and the code that was read are apart. */
export const partings = (
  notebook: Pick<Notebook, "values">,
  held: Held,
  { numbers, gone }: Followed,
): string => [gone, apart(notebook, held, numbers)].join(" ").trim();

/** The numbers of the code that the lesson's values are not, and can become. */
export const leads = ({ texts, locked }: Held, { numbers }: Followed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(numbers).filter(
      ([value, text]) => texts[value] !== text && isFollowed(text) && !locked.includes(value),
    ),
  );

/** Writes the lesson's values into code; what is too long to be read stays as it is. */
export const rewrite = (cell: PlacedCell, now: CodeNow, changed?: readonly string[]): string =>
  now.code.length > longestCode ? now.code : rewritten(cell, now, changed);
