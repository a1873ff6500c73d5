import { describe, expect, test } from "vitest";
import {
  draftOf,
  emptyDraft,
  isBegun,
  withChosen,
  withDraw,
  withItem,
  withMoved,
  withRedrawn,
  withoutExercise,
  withoutItem,
  type Draft,
} from "../../../src/widgets/teach/draft.ts";
import { readKept, writeKept } from "../../../src/widgets/teach/keptDraft.ts";

const chosen = ["one", "two", "three"].reduce<Draft>(
  (draft, name) => withChosen(draft, { name, revision: 1 }),
  emptyDraft("abcdefgh"),
);
const names = ({ items }: Draft) => items.map(({ exercise }) => exercise);

describe("what was chosen", () => {
  test("goes up and down, and no further than the ends", () => {
    expect(names(withMoved(chosen, 0, 1))).toEqual(["two", "one", "three"]);
    expect(names(withMoved(chosen, 2, -1))).toEqual(["one", "three", "two"]);
    expect(withMoved(chosen, 0, -1)).toBe(chosen);
    expect(withMoved(chosen, 2, 1)).toBe(chosen);
  });

  test("is taken out by its place, or by its name however often it stands there", () => {
    const twice = withChosen(chosen, { name: "one", revision: 1 });
    expect(names(withoutItem(twice, 0))).toEqual(["two", "three", "one"]);
    expect(names(withoutExercise(twice, "one"))).toEqual(["two", "three"]);
  });
});

test("a draft is begun with its first exercise or word, not with a roster", () => {
  expect(isBegun({ ...emptyDraft("a"), roster: "Ada", title: " " })).toBe(false);
  expect(isBegun({ ...emptyDraft("a"), due: "Friday" })).toBe(true);
  expect(isBegun(chosen)).toBe(true);
});

describe("what a browser keeps", () => {
  const typed: Draft = {
    ...chosen,
    title: "Week 3",
    note: "Read 2.1\nfirst",
    roster: "Ada\nGrace",
  };
  const before = draftOf({ ...typed, items: [{ exercise: "x", revision: 2, points: 5 }] }, "");

  test("comes back as it was typed, points that can’t be read too", () => {
    const odd = withItem(typed, 0, { points: "two" });
    expect(readKept(writeKept({ draft: odd, before }))).toEqual({ draft: odd, before });
  });

  test.each([
    ["nothing", ""],
    ["half of it", writeKept({ draft: chosen }).slice(0, 60)],
    ["a list", "[]"],
    ["another version", writeKept({ draft: chosen }).replace('"version":1', '"version":2')],
    ["no draft", '{"version":1}'],
    ["a title that is a number", writeKept({ draft: chosen }).replace('"title":""', '"title":1')],
    ["tries below zero", writeKept({ draft: chosen }).replace('"tries":0', '"tries":-1')],
    ["numbers of nobody", writeKept({ draft: chosen }).replace('"own"', '"none"')],
  ])("is nothing where %s is kept", (_, text) => {
    expect(readKept(text)).toBeUndefined();
  });

  test("is of the first form where it was begun in it, whoever else begins now", () => {
    const text = writeKept({ draft: chosen });
    expect(readKept(text)?.draft.form).toBe(2);
    expect(readKept(text.replace('"form":2,', ""))?.draft.form).toBe(undefined);
  });

  test("knows whose numbers were drawn anew, and forgets it with new numbers for all", () => {
    const twice = withRedrawn(withRedrawn(chosen, "ada"), "ada");
    const text = writeKept({ draft: withRedrawn(twice, "ben") });
    expect(readKept(text)?.draft.redrawn).toEqual({ ada: 2, ben: 1 });
    expect(readKept(text.replace('"ben":1', '"ben":-1'))?.draft.redrawn).toEqual({ ada: 2 });
    expect(withDraw(twice, "other")).toMatchObject({ draw: "other", form: 2, redrawn: {} });
  });

  test("leaves out an exercise that can’t be one, and keeps the others", () => {
    const text = writeKept({ draft: chosen }).replace('"two"', '"../two"');
    expect(names(readKept(text)?.draft ?? emptyDraft(""))).toEqual(["one", "three"]);
  });
});
