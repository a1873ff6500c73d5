import type { PosedExercise } from "@exercises";
import type { Assignment, Item, Outcome } from "./assignment.ts";
import { assignmentDigest, readCode } from "./code.ts";
import { remark } from "./remark.ts";
import { entriesOf } from "./verifyEntries.ts";
import { itemsFor, type MetItem } from "./sessionItems.ts";
import { readFiles, type ReadFile } from "./verifyRead.ts";
import { nameOf, type HandedIn, type LeftOut, type Verified } from "./verifyResult.ts";

interface Verifying {
  readonly files: AsyncIterable<HandedIn> | Iterable<HandedIn>;
  /** The link of the assignment; empty for the one that most files answer. */
  readonly link: string;
  /** The exercises as they were set, by name, earlier revisions as `name@1`; what the site does not have is left out. */
  readonly exercisesFor: (items: readonly Item[]) => Promise<ReadonlyMap<string, PosedExercise>>;
  /** Told after each submission that was marked, with how many there are. */
  readonly tell?: (done: number, total: number) => void;
}

/** Reads and marks all files that were handed in. What can’t be marked is named, and why. */
export async function verify(verifying: Verifying): Promise<Outcome<Verified>> {
  const { files, link, exercisesFor, tell } = verifying;
  const pasted = link.trim() === "" ? undefined : await readCode(link);
  if (pasted?.ok === false) return pasted;
  const { read, unreadable, aside } = await readFiles(files);
  const assignment = pasted?.value ?? mostAnswered(read);
  if (!assignment) return { ok: false, why: nothingIn(unreadable, aside) };
  const digest = assignmentDigest(assignment);
  const own = read.filter((each) => each.digest === digest);
  const others = read.filter((each) => each.digest !== digest);
  const exercises = await exercisesFor(assignment.items);
  const marked = own.map(({ path, submission }, place) => {
    tell?.(place + 1, own.length);
    return { path, submission, remarked: remark(submission, assignment, exercises) };
  });
  // Which exercises there are is the same for everybody.
  const met = itemsFor(assignment, { name: "", id: "" }, exercises);
  const titleOf = (item: MetItem) =>
    item.kind === "posed"
      ? item.asked.title
      : (exercises.get(item.exercise)?.title ?? item.exercise);
  const elsewhere = others.map(({ path, submission: { student }, assignment: { title } }) => ({
    path,
    why: `It is by ${nameOf(student)}, and answers another assignment: “${title}”.`,
  }));
  return {
    ok: true,
    value: {
      assignment,
      titles: met.map(titleOf),
      asked: met.map((item) =>
        item.kind === "posed" ? item.asked.asking.map(({ asked }) => asked) : [],
      ),
      unmarked: met.flatMap((item) => whyUnmarked(item, titleOf(item))),
      entries: entriesOf(assignment, marked),
      unreadable,
      elsewhere,
      aside,
    },
  };
}

function mostAnswered(read: readonly ReadFile[]): Assignment | undefined {
  const groups = [...Map.groupBy(read, ({ digest }) => digest).values()];
  const [most] = groups.sort((one, other) => other.length - one.length);
  return most?.[0]?.assignment;
}

function nothingIn(unreadable: readonly LeftOut[], aside: readonly string[]): string {
  const [first] = unreadable;
  if (first)
    return `No submission could be read. The first of the files is ${first.path}. ${first.why}`;
  if (aside.length === 0) return "There are no files in what you chose.";
  return `There is no submission among these files: they should end in “.json”, and the first is ${aside[0] ?? ""}.`;
}

function whyUnmarked({ kind, revision }: MetItem, title: string): string[] {
  if (kind === "posed") return [];
  if (kind === "unknown") return [`“${title}” is not on this site.`];
  return [
    `“${title}” was set at revision ${revision}; this site has ${kind === "newer" ? "only a newer" : "an older"} one.`,
  ];
}
