import type { Assignment, Outcome } from "./assignment.ts";
import { assignmentDigest, readCode } from "./code.ts";
import { readSubmission, type Submission } from "./submission.ts";
import type { HandedIn, LeftOut } from "./verifyResult.ts";

/** A submission that was read, with what tells its assignment from others. */
export interface ReadFile {
  readonly path: string;
  readonly submission: Submission;
  readonly assignment: Assignment;
  readonly digest: string;
}

interface Reading {
  readonly read: readonly ReadFile[];
  readonly unreadable: readonly LeftOut[];
  readonly aside: readonly string[];
}

/** Reads files as they come. One that can’t be read is named with the reason; other files are set aside. */
export async function readFiles(
  files: AsyncIterable<HandedIn> | Iterable<HandedIn>,
): Promise<Reading> {
  const read: ReadFile[] = [];
  const unreadable: LeftOut[] = [];
  const aside: string[] = [];
  // Thousands of files carry the same few codes.
  const known = new Map<string, Awaited<ReturnType<typeof assignmentOf>>>();
  for await (const file of files) {
    const { path } = file;
    const outcome = "text" in file ? readSubmission(file.text) : refused(file.why);
    if (!outcome.ok) {
      // Whoever collects files gets others along with them.
      if (isNamedAsSubmission(path)) unreadable.push({ path, why: outcome.why });
      else aside.push(path);
      continue;
    }
    const submission = outcome.value;
    const found = known.get(submission.assignment) ?? (await assignmentOf(submission.assignment));
    known.set(submission.assignment, found);
    if (found.ok) read.push({ path, submission, ...found.value });
    else unreadable.push({ path, why: `Its assignment can’t be read. ${found.why}` });
  }
  return { read, unreadable, aside };
}

/** Whether a computer put a file there by itself. */
export const isOfSystem = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const isNamedAsSubmission = (path: string) => /\.(json|zip)$/i.test(path) && !isOfSystem(path);

async function assignmentOf(
  code: string,
): Promise<Outcome<{ readonly assignment: Assignment; readonly digest: string }>> {
  const outcome = await readCode(code);
  if (!outcome.ok) return outcome;
  const { value: assignment } = outcome;
  return { ok: true, value: { assignment, digest: assignmentDigest(assignment) } };
}

const refused = (why: string) => ({ ok: false, why }) as const;
