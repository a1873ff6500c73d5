import { describe, expect, test } from "vitest";
import { checkDraft, sumOfPoints } from "../../../src/widgets/teach/checkDraft.ts";
import { emptyDraft, withChosen, withItem, type Draft } from "../../../src/widgets/teach/draft.ts";

const revisions = new Map([
  ["one", 1],
  ["two", 3],
]);
const begun = withChosen(emptyDraft("abcdefgh"), { name: "one", revision: 1 });
const both = withChosen(begun, { name: "two", revision: 3 });

test("a draft that can be is an assignment, with its words trimmed and its points counted", () => {
  const draft: Draft = {
    ...withItem(both, 1, { points: " 4 " }),
    title: " Week 3 ",
    roster: "Ada",
  };
  const { assignment, issues } = checkDraft(draft, revisions);
  expect(assignment).toEqual({
    form: 2,
    title: "Week 3",
    note: "",
    due: "",
    items: [
      { exercise: "one", revision: 1, points: 1 },
      { exercise: "two", revision: 3, points: 4 },
    ],
    tries: 0,
    hints: true,
    workings: true,
    numbers: "own",
    draw: "abcdefgh",
  });
  expect(issues.exercises).toEqual([undefined, undefined]);
  expect(sumOfPoints(draft)).toBe(1 + 4);
});

test("without a title it is called Assignment; without an exercise it is none yet", () => {
  expect(checkDraft(begun, revisions).assignment?.title).toBe("Assignment");
  expect(checkDraft(emptyDraft("a"), revisions).assignment).toBeUndefined();
});

test("an earlier revision that the site still has is handed out as it was chosen", () => {
  const { assignment, issues } = checkDraft(withItem(both, 1, { revision: 2 }), revisions);
  expect(issues.exercises).toEqual([undefined, undefined]);
  expect(assignment?.items[1]).toEqual({ exercise: "two", revision: 2, points: 1 });
});

describe("what can’t be is said beside its place, and nothing is handed out", () => {
  test.each(["", "x", "-1", "1.5", "101", "1e2", "0x1"])("%j points", (points) => {
    const draft = withItem(both, 1, { points });
    const { assignment, issues } = checkDraft(draft, revisions);
    expect(issues.points).toEqual([undefined, "Points are a whole number from 0 to 100."]);
    expect(assignment).toBeUndefined();
    // The one of the other exercise.
    expect(sumOfPoints(draft)).toBe(1);
  });

  test("a note that is too long by three", () => {
    const { assignment, issues } = checkDraft({ ...begun, note: "n".repeat(503) }, revisions);
    expect(issues.note).toBe("The note is 3 characters too long for a link; 500 fit.");
    expect(assignment).toBeUndefined();
  });

  test("an exercise that the site does not have, or only an older one, or no longer", () => {
    const gone = checkDraft(withItem(both, 0, { exercise: "none" }), revisions);
    expect(gone.issues.exercises[0]).toContain("no exercise “none”");
    const newer = checkDraft(withItem(both, 1, { revision: 4 }), revisions);
    expect(newer.issues.exercises).toEqual([undefined, expect.stringContaining("newer version")]);
    const old = checkDraft(withItem(both, 1, { revision: 2 }), revisions, new Set(["two@2"]));
    expect(old.issues.exercises).toEqual([undefined, expect.stringContaining("no longer")]);
    const all = [gone, newer, old].map(({ assignment }) => assignment);
    expect(all).toEqual([undefined, undefined, undefined]);
  });

  test("fifty-one exercises", () => {
    const many = { ...begun, items: Array.from({ length: 51 }, () => begun.items).flat() };
    const { assignment, issues } = checkDraft(many, revisions);
    expect(issues.items).toContain("1 more than the 50");
    expect(assignment).toBeUndefined();
  });
});
