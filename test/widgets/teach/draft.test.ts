import { describe, expect, test } from "vitest";
import {
  draftOf,
  emptyDraft,
  isBegun,
  withChosen,
  withItem,
  withMoved,
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

  test("leaves out an exercise that can’t be one, and keeps the others", () => {
    const text = writeKept({ draft: chosen }).replace('"two"', '"../two"');
    expect(names(readKept(text)?.draft ?? emptyDraft(""))).toEqual(["one", "three"]);
  });
});
