import type { Assignment, Outcome, Student } from "./assignment.ts";
import { digestOf } from "./bytes.ts";
import { assignmentDigest } from "./code.ts";
import { studentKey, studentNamed } from "./student.ts";

/** How many sheets of an assignment there can be. */
export const mostSheets = 500;

/** Without I, L, O and U; the first three are read as the digits that they look like. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 6;

/** Whose numbers stand on a sheet that has a line for the name: nobody’s but its own. */
export const sheetStudent = (sheet: number): Student => ({ name: `Sheet ${sheet}`, id: "" });

/** What stands at the foot of a sheet, and nowhere else: “Sheet 7 · K4F2-QX”. */
export function sheetCode(assignment: Assignment, sheet: number): string {
  return `Sheet ${sheet} · ${hyphened(codeOf(sheet, assignmentDigest(assignment)))}`;
}

/**
 * The same on a sheet with a name: “Ada Lovelace · K4F2-QX”. Its numbers are those of the student’s own
 * link, so what they follow from stands there: the number or e-mail address, or else the name.
 */
export function namedSheetCode(assignment: Assignment, student: Student): string {
  const whose = student.id.trim() === "" ? student.name : student.id;
  return `${whose} · ${hyphened(codeOf(studentKey(student), assignmentDigest(assignment)))}`;
}

/** Whose numbers stand on the sheet that a typed text names: by its code, or by the name on it. */
export function studentOfSheet(assignment: Assignment, typed: string): Outcome<Student> {
  const sheet = sheetOf(assignment, typed);
  if (sheet !== undefined) return { ok: true, value: sheetStudent(sheet) };
  const [whose = "", code = ""] = typed
    .slice(0, 1000)
    .split("·")
    .map((each) => each.trim());
  const student = studentNamed(whose, "");
  if (student.name === "") {
    return { ok: false, why: "Type what stands at the foot of the sheet first." };
  }
  const isIts = (each: string) =>
    sameCode(each, codeOf(studentKey(student), assignmentDigest(assignment)));
  if (code === "" ? looksLikeCode.test(whose) : !isIts(code)) {
    return {
      ok: false,
      why: "No sheet of this assignment has this code. Compare it with the foot of the sheet, letter by letter, and type all of it.",
    };
  }
  return { ok: true, value: student };
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
  return sheets.find((sheet) => codeOf(sheet, digest) === code);
}

/** “Sheet 7”, or four letters and two of which one is a digit. */
const looksLikeCode = /^(?:sheet\b.*|(?=.*\d)[0-9a-z]{4}-[0-9a-z]{2})$/i;

const everySheet = Array.from({ length: mostSheets }, (_, place) => place + 1);

/** From where to where that sheet alone stands among all. */
function placeOf(number: string): [number, number] {
  const sheet = Number(asDigits(number));
  return sheet === 0 ? [0, 0] : [sheet - 1, sheet];
}

const asDigits = (text: string) => text.replaceAll("O", "0").replaceAll(/[IL]/g, "1");

const hyphened = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;

const sameCode = (typed: string, code: string) =>
  asDigits(typed.toUpperCase().replace(/[^0-9A-Z]/g, "")) === asDigits(code);

/** The letters of a sheet: of a number, or of the student whose name is on it. */
function codeOf(sheet: number | string, digest: string): string {
  const whose = typeof sheet === "number" ? `sheet ${sheet}` : `sheet of ${sheet}`;
  // Five bits a letter.
  const bits = Number.parseInt(digestOf(`${whose} of ${digest}`).slice(0, 8), 16);
  return Array.from(
    { length: codeLength },
    (_, place) => letters[Math.trunc(bits / letters.length ** place) % letters.length],
  ).join("");
}
