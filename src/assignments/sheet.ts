import type { Assignment, Student } from "./assignment.ts";
import { digestOf } from "./bytes.ts";
import { assignmentDigest } from "./code.ts";

/** How many sheets of an assignment there can be. */
export const mostSheets = 500;

/** Without I, L, O and U; the first three are read as the digits that they look like. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 6;

/** Whose numbers stand on a sheet: nobody’s but its own. */
export const sheetStudent = (sheet: number): Student => ({ name: `Sheet ${sheet}`, id: "" });

/** What stands at the foot of a sheet, and nowhere else: “Sheet 7 · K4F2-QX”. */
export function sheetCode(assignment: Assignment, sheet: number): string {
  const code = codeOf(assignmentDigest(assignment), sheet);
  return `Sheet ${sheet} · ${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Which sheet of an assignment a typed code names; nothing where it is none of it. Its number may be
 * left out, and neither case nor spaces count, nor whether a 0 is an O.
 */
export function sheetOf(assignment: Assignment, typed: string): number | undefined {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  const code = asDigits(text.slice(-codeLength));
  const number = /^(?:SHEET)?([0-9OIL]{0,4})$/.exec(text.slice(0, -codeLength))?.[1];
  if (number === undefined || code.length < codeLength) return undefined;
  const digest = assignmentDigest(assignment);
  const sheets = number === "" ? everySheet : everySheet.slice(...placeOf(number));
  return sheets.find((sheet) => codeOf(digest, sheet) === code);
}

const everySheet = Array.from({ length: mostSheets }, (_, place) => place + 1);

/** From where to where that sheet alone stands among all. */
function placeOf(number: string): [number, number] {
  const sheet = Number(asDigits(number));
  return sheet === 0 ? [0, 0] : [sheet - 1, sheet];
}

const asDigits = (text: string) => text.replaceAll("O", "0").replaceAll(/[IL]/g, "1");

function codeOf(digest: string, sheet: number): string {
  // Five bits a letter.
  const bits = Number.parseInt(digestOf(`sheet ${sheet} of ${digest}`).slice(0, 8), 16);
  return Array.from(
    { length: codeLength },
    (_, place) => letters[Math.trunc(bits / letters.length ** place) % letters.length],
  ).join("");
}
