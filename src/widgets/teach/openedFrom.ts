import { readAssignmentFile, readCode, type Assignment, type Outcome } from "@assignments";

/** The assignment of a link, a code, or the text of a file, whichever it is. */
export async function openedFrom(text: string): Promise<Outcome<Assignment>> {
  if (!/^\uFEFF?\s*\{/.test(text)) return readCode(text);
  const file = readAssignmentFile(text);
  return file.ok ? readCode(file.value) : file;
}
