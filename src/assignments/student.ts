import { most, type Student } from "./assignment.ts";
import { bytesToText, digestOf, fromLetters, textToBytes, toLetters } from "./bytes.ts";
import { isCount, isRecord, isText, parseJson } from "./fields.ts";

const longestName = 200;

/**
 * What stands for a student wherever numbers are drawn: the same however the name is spaced or cased,
 * and whichever apostrophe and hyphen their keyboard has.
 */
export function studentKey({ name, id }: Student): string {
  const text = id.trim() === "" ? name : id;
  return (
    text
      .normalize("NFKC")
      // Marks without a look of their own, which come along when a name is pasted.
      .replace(/\p{Cf}/gu, "")
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[‐‑‒–−]/g, "-")
      .trim()
      .replace(/\s+/g, " ")
      // Up and down, for there are letters that only then become the same, such as ß, ẞ and ss.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize("NFKC")
  );
}

/** A student as they are stored: what was typed, without the spaces that nobody means. */
export function studentNamed(name: string, id: string): Student {
  const [tidyName = "", tidyId = ""] = [name, id].map((text) =>
    text.normalize("NFC").trim().replace(/\s+/g, " ").slice(0, longestName),
  );
  return { name: tidyName, id: tidyId };
}

/** How many digits of its digest stand behind a student’s letters. */
const checkLength = 4;
const checkOf = (letters: string) => digestOf(`~${letters}`).slice(0, checkLength);

/** The end of a link that is one student’s own. */
export function studentLetters({ name, id, redrawn }: Student): string {
  const said = redrawn ? [name, id, redrawn] : [name, id];
  const letters = toLetters(textToBytes(JSON.stringify(said)));
  return `~${letters}${checkOf(letters)}`;
}

/** Whether a link means to be one student’s own, whole or not. */
export const isOwnLink = (link: string): boolean => /~|%7e/i.test(link);

/** The student whose own link this is; nothing where it is everybody’s, or was changed on its way. */
export function studentIn(link: string): Student | undefined {
  const plain = link.replace(/\s+/g, "").replace(/%7e/gi, "~");
  const code = /~([\w-]+)[^\w-]*$/.exec(plain)?.[1] ?? "";
  const letters = code.slice(0, -checkLength);
  if (letters === "" || checkOf(letters) !== code.slice(-checkLength)) return undefined;
  const bytes = fromLetters(letters);
  const data = parseJson((bytes && bytesToText(bytes)) ?? "");
  if (!Array.isArray(data) || data.length < 2 || data.length > 3) return undefined;
  const [name, id, redrawn] = data as unknown[];
  return studentFrom({ name, id, redrawn });
}

/** A student from outside; nothing where a part is not what it should be. */
export function studentFrom(data: unknown): Student | undefined {
  if (!isRecord(data)) return undefined;
  const { name, id, redrawn } = data;
  if (!isText(name, most.text) || !isText(id, most.text)) return undefined;
  if (redrawn === undefined) return { name, id };
  return isCount(redrawn, 1, most.redrawn) ? { name, id, redrawn } : undefined;
}

/** A student as data, in the order in which it is written and digested. */
export const writtenStudent = ({ name, id, redrawn }: Student): Student =>
  redrawn ? { name, id, redrawn } : { name, id };

/**
 * The students of a pasted list: one a line, with an e-mail address or number behind a tab, semicolon
 * or comma where the gradebook needs one. A name in quotes may have a comma in it. Lines that say the
 * same person twice count once.
 */
export function readRoster(text: string): Student[] {
  const students = text
    .split(/\r\n?|\n/)
    .map((line) => {
      const [name = "", id = ""] = cellsOf(line);
      return studentNamed(name, id);
    })
    .filter(({ name }) => name !== "");
  return [...new Map(students.map((student) => [studentKey(student), student])).values()];
}

function cellsOf(line: string): string[] {
  const divider = ["\t", ";"].find((each) => line.includes(each)) ?? ",";
  // Only one that an even number of quotes follows stands outside of them.
  const outside = new RegExp(`${divider}(?=(?:[^"]*"[^"]*")*[^"]*$)`);
  return line
    .slice(0, 1000)
    .split(outside)
    .map((cell) =>
      cell.trim().replace(/^"(.*)"$/, (_, inner: string) => inner.replaceAll('""', '"').trim()),
    );
}
