import {
  joined,
  keptName,
  lastName,
  newSession,
  readKept,
  readStudent,
  withAnswer,
  withDraft,
  withHint,
  withKept,
  withShown,
  writeKept,
  writeStudent,
} from "@assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { homework } from "./samples.ts";

const ada = { name: "Ada", id: "7" };
const session = withHint(
  withAnswer(withDraft(newSession(homework, ada), 0, 0, "34,848"), 0, 1000),
  0,
  2000,
);

test("what is kept comes back whole", () => {
  expect(readKept(writeKept(session), homework)).toEqual(session);
  expect(readStudent(writeStudent(ada))).toEqual(ada);
});

test("each assignment and each student is kept apart, however the name is written", () => {
  const other = { ...homework, draw: "other" };
  const named = (name: string) => keptName(homework, { name, id: "" });
  expect(named("Ada")).toBe(named(" ADA"));
  expect(named("Ada")).not.toBe(named("Bea"));
  expect(keptName(homework, { ...ada, redrawn: 1 })).not.toBe(keptName(homework, ada));
  expect(keptName(homework, ada)).not.toBe(keptName(other, ada));
  expect(lastName(homework)).not.toBe(keptName(homework, { name: "", id: "" }));
});

describe("what can’t be what was kept is not believed", () => {
  const data = JSON.parse(writeKept(session)) as object;
  const write = (change: object) => JSON.stringify({ ...data, ...change });
  test.each([
    ["nothing", ""],
    ["half of it", writeKept(session).slice(0, -9)],
    ["a newer version", write({ version: 2 })],
    ["nobody’s", write({ student: undefined })],
    [
      "an event of an exercise that isn’t there",
      write({ events: [{ kind: "hint", at: 0, item: 3 }] }),
    ],
    ["an event without a time", write({ events: [{ kind: "hint", item: 0 }] })],
    ["a draft that is a number", write({ drafts: [[5]] })],
  ])("%s", (_what, text) => {
    expect(readKept(text, homework)).toBeUndefined();
  });

  test("random data throws nothing", () => {
    const anything = fc.dictionary(
      fc.constantFrom("version", "student", "events", "drafts"),
      fc.oneof(fc.jsonValue(), fc.constant(1)),
    );
    fc.assert(
      fc.property(anything, (random) => {
        readKept(JSON.stringify(random), homework);
        readStudent(JSON.stringify(random));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("two tabs", () => {
  const begun = withShown(newSession(homework, ada), 0, 1000);
  const here = withAnswer(withDraft(begun, 0, 0, "1"), 0, 3000);
  const there = withAnswer(withDraft(begun, 1, 0, "2"), 1, 2000);

  test("lose nothing that happened in the other, and count nothing twice", () => {
    const together = withKept(here, there);
    expect(together.events.map(({ kind, at, item }) => [kind, at, item])).toEqual([
      ["shown", 1000, 0],
      ["shown", 2000, 1],
      ["answer", 2000, 1],
      ["answer", 3000, 0],
    ]);
    expect(withKept(together, there)).toBe(together);
    expect(withKept(there, here).events).toEqual(together.events);
  });

  test("leave what stands in the fields alone", () => {
    expect(withKept(here, there).drafts).toEqual(here.drafts);
  });
});

test("work without a name goes on under the name that it gets, beside what was kept there", () => {
  const unnamed = withDraft(newSession(homework, { name: "", id: "" }), 1, 0, "5");
  expect(joined(unnamed, session)).toEqual({
    student: unnamed.student,
    events: session.events,
    drafts: [["34,848"], ["5"], []],
  });
});
