import { most, type Student } from "./assignment.ts";
import { bytesToText, fromLetters, textToBytes, toLetters } from "./bytes.ts";

/** What stands for a student wherever numbers are drawn: the same however the name is spaced or cased. */
export function studentKey({ name, id }: Student): string {
  const text = id.trim() === "" ? name : id;
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The end of a link that is one student’s own. */
export const studentLetters = ({ name, id }: Student): string =>
  `~${toLetters(textToBytes(JSON.stringify([name, id])))}`;

/** The student whose own link this is; nothing where it is everybody’s. */
export function studentIn(link: string): Student | undefined {
  const letters = /~([\w-]+)[^\w-]*$/.exec(link.replace(/\s+/g, ""))?.[1];
  const bytes = letters === undefined ? undefined : fromLetters(letters);
  const text = bytes && bytesToText(bytes);
  try {
    const data: unknown = JSON.parse(text ?? "");
    if (!Array.isArray(data)) return undefined;
    const [name, id] = data as unknown[];
    if (typeof name !== "string" || typeof id !== "string") return undefined;
    return name.length + id.length <= most.text ? { name, id } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The students of a pasted list: one a line, with an e-mail address or number behind a comma, semicolon
 * or tab where the gradebook needs one. Lines that say the same person twice count once.
 */
export function readRoster(text: string): Student[] {
  const students = text
    .split(/\r?\n/)
    .map((line) => {
      const [name = "", id = ""] = line.split(/[,;\t]/).map((part) => part.trim());
      return { name: name.slice(0, 200), id: id.slice(0, 200) };
    })
    .filter(({ name }) => name !== "");
  return [...new Map(students.map((student) => [studentKey(student), student])).values()];
}
