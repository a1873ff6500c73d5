import {
  hasWork,
  itemsFor,
  newSession,
  openAssignment,
  readSubmission,
  rulesOf,
  saysVerdicts,
  standingOf,
  studentLetters,
  submissionFileName,
  variantFor,
  withAnswer,
  withDraft,
  withHint,
  withShown,
  workOf,
  writeAssignmentFile,
  writeCode,
  writeSubmission,
} from "@assignments";
import type { Posed, PosedExercise } from "@exercises";
import { describe, expect, test } from "vitest";
import { homework } from "./samples.ts";

const ada = { name: "Ada", id: "" };
const begun = newSession(homework, ada);

/** Its variants ask for 1, 2, 3 …, so that an answer says which variant it is of. */
const exercise = (revision: number, variants: number): PosedExercise => ({
  title: "Count",
  revision,
  prompt: [],
  asking: [{ asked: "how many", unit: "" }],
  variants: Array.from({ length: variants }, (_, place): Posed => {
    const answer = BigInt(place + 1);
    const part = { answer: String(answer), marked: { answer, mistakes: [] }, neighbours: [] };
    return { numbers: [], hints: [["Think."]], parts: [part], working: [] };
  }),
});
const exercises = new Map([
  ["alexnet-first-layer", exercise(1, 60)],
  ["alexnet-whole-network", exercise(4, 1)],
]);

describe("work goes on", () => {
  test("an exercise is shown once", () => {
    const shown = withShown(withShown(begun, 1, 1000), 1, 2000);
    expect(shown.events).toEqual([{ kind: "shown", at: 1000, item: 1 }]);
  });

  test("what is handed in is what stands in the fields, with the time at which it was", () => {
    const typed = withDraft(withDraft(begun, 0, 1, "6"), 0, 0, " 5,0 ");
    expect(typed.drafts).toEqual([[" 5,0 ", "6"], [], []]);
    expect(withAnswer(typed, 0, 3000).events).toEqual([
      { kind: "shown", at: 3000, item: 0 },
      { kind: "answer", at: 3000, item: 0, typed: [" 5,0 ", "6"] },
    ]);
    expect(begun.drafts).toEqual([[], [], []]);
  });

  test("a hint is counted for its exercise", () => {
    expect(withHint(withShown(begun, 2, 1), 2, 2).events.at(-1)).toEqual({
      kind: "hint",
      at: 2,
      item: 2,
    });
  });

  test("to look is no work yet, to type is", () => {
    expect(hasWork(withShown(begun, 0, 1))).toBe(false);
    expect(hasWork(withDraft(begun, 0, 0, ""))).toBe(false);
    expect(hasWork(withDraft(begun, 0, 0, "5"))).toBe(true);
    expect(hasWork(withHint(begun, 0, 1))).toBe(true);
  });

  test("however much is typed and done, the file can be read", () => {
    const hint = { kind: "hint", at: 1, item: 0 } as const;
    const long = { ...begun, events: Array.from({ length: 19_999 }, () => hint) };
    const session = withHint(withAnswer(withDraft(long, 0, 0, "9".repeat(5000)), 0, 2), 0, 3);
    expect(session.events).toHaveLength(20_000);
    const work = workOf("a1.x", homework, itemsFor(homework, ada, exercises), session);
    expect(readSubmission(writeSubmission(work))).toMatchObject({ ok: true });
  });
});

describe("the exercises of a student", () => {
  const items = itemsFor(homework, ada, exercises);

  test("have the student’s own numbers", () => {
    const [first, , third] = items;
    expect(first).toMatchObject({ variant: variantFor(homework, 0, ada, 60), kind: "posed" });
    expect(third).toMatchObject({ variant: variantFor(homework, 2, ada, 60), kind: "posed" });
  });

  test("that the site has not, or in another revision, are named as that", () => {
    // The homework wants revision 3.
    expect(items[1]).toMatchObject({ kind: "newer", place: 1 });
    const older = new Map([["alexnet-whole-network", exercise(2, 1)]]);
    expect(itemsFor(homework, ada, older).map(({ kind }) => kind)).toEqual([
      "unknown",
      "older",
      "unknown",
    ]);
  });

  test("are asked at the revision at which they were set, where that is still there", () => {
    const both = new Map([...exercises, ["alexnet-whole-network@3", exercise(3, 1)]]);
    expect(itemsFor(homework, ada, both)[1]).toMatchObject({
      kind: "posed",
      asked: { revision: 3 },
    });
  });

  const [first] = items;
  if (first?.kind !== "posed") throw new Error("It can be asked.");
  const right = String(first.variant + 1);
  const answered = (...texts: readonly string[]) =>
    texts.reduce((session, text, at) => withAnswer(withDraft(session, 0, 0, text), 0, at), begun);

  test.each([
    ["nothing", [], { isDone: false, left: 2, last: undefined }],
    ["one that can’t be read", ["many"], { isDone: false, left: 2, last: ["many"] }],
    ["a wrong one", ["0"], { isDone: false, left: 1, last: ["0"] }],
    ["two wrong ones", ["0", "99"], { isDone: true, left: 0, last: ["99"] }],
    ["the right one", [right], { isDone: true, left: 1, last: [right] }],
  ])("stand, after %s, as marking says", (_what, texts, standing) => {
    expect(standingOf(homework, first, answered(...texts).events)).toMatchObject(standing);
  });

  test("with tries without end are done only when right", () => {
    const free = { ...homework, tries: 0 };
    const { events } = answered("0", "99", "98");
    expect(standingOf(free, first, events)).toMatchObject({ isDone: false, left: undefined });
  });

  test("are handed in with their variants and points; what can’t be asked counts nothing", () => {
    expect(workOf("a1.x", homework, items, answered(right))).toEqual({
      assignment: "a1.x",
      student: ada,
      variants: [variantFor(homework, 0, ada, 60), 0, variantFor(homework, 2, ada, 60)],
      events: answered(right).events,
      claimed: [2, 0, 0],
    });
  });
});

test.each([
  ["Ada Lovelace", "Counting weights", "Ada-Lovelace-Counting-weights.layerwise.json"],
  ["../../etc/passwd", "a\\b:c*?<>|", "etc-passwd-a-b-c.layerwise.json"],
  ["Žofie Müllerová", "数え方", "Žofie-Müllerová-数え方.layerwise.json"],
  ["…", "", "submission.layerwise.json"],
  ["x".repeat(200), "y", `${"x".repeat(60)}-y.layerwise.json`],
])("%s with %j hands in a file of a safe name", (name, title, fileName) => {
  expect(submissionFileName({ ...homework, title }, { name, id: "" })).toBe(fileName);
});

describe("an assignment is opened", () => {
  test("from a link, a student’s own link, and a file", async () => {
    const code = await writeCode(homework);
    const everybody = { ok: true, value: { assignment: homework, code, student: undefined } };
    expect(await openAssignment(`https://x.example/assignment/#${code}`)).toEqual(everybody);
    expect(await openAssignment(writeAssignmentFile(code))).toEqual(everybody);
    expect(await openAssignment(`/#${code}${studentLetters(ada)}`)).toEqual({
      ok: true,
      value: { assignment: homework, code, student: ada },
    });
  });

  test("not from a link whose end is damaged: it would be another student’s", async () => {
    const link = `#${await writeCode(homework)}${studentLetters(ada)}`;
    expect(await openAssignment(link.slice(0, -2))).toEqual({
      ok: false,
      why: expect.stringContaining("The end of this link, which says whose it is") as string,
    });
  });

  test("nor from another file", async () => {
    expect(await openAssignment('{"format":"quiz"}')).toMatchObject({ ok: false });
    expect(await openAssignment("")).toMatchObject({ ok: false });
  });
});

test("what counts is said in the words of the assignment", () => {
  expect(rulesOf(homework)).toEqual([
    "You have 2 tries for each exercise, and the best one counts. An answer that can’t be read costs none.",
    "There are hints. How many you open is counted, not deducted.",
    "Your numbers are your own. They follow from your name, so a neighbour’s are different.",
  ]);
  const exam = { ...homework, tries: 1, hints: false, workings: true, numbers: "same" } as const;
  expect(rulesOf(exam)).toEqual([
    "You have one try for each exercise. An answer that can’t be read costs none.",
    "There are no hints in this one.",
    "The working shows once an exercise is right, or its last try is used.",
  ]);
});

test("one try without a working says nothing of right and wrong", () => {
  expect(saysVerdicts({ ...homework, tries: 1, workings: false })).toBe(false);
  expect(saysVerdicts({ ...homework, tries: 1, workings: true })).toBe(true);
  expect(saysVerdicts({ ...homework, tries: 0, workings: false })).toBe(true);
});
