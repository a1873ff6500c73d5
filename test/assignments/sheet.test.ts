import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mostSheets,
  namedSheetCode,
  sheetCode,
  sheetOf,
  sheetStudent,
  studentOfSheet,
  type Assignment,
} from "../../src/assignments/index.ts";

const assignment: Assignment = {
  title: "Week 3",
  note: "",
  due: "",
  items: [{ exercise: "alexnet-first-layer", revision: 1, points: 1 }],
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "abcdefgh",
};
const other = { ...assignment, draw: "abcdefgi" };

/** The six signs of a code, without its dash. */
const signs = (code: string) => code.slice(code.indexOf("·") + 1).replaceAll(/[^0-9A-Z]/g, "");

test("a code is the number of the sheet and six signs, none of which looks like another", () => {
  expect(sheetCode(assignment, 7)).toMatch(
    /^Sheet 7 · [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/,
  );
  expect(sheetStudent(7)).toEqual({ name: "Sheet 7", id: "" });
});

test("each sheet of an assignment has signs of its own, and another assignment’s are others", () => {
  const all = Array.from({ length: mostSheets }, (_, place) => sheetCode(assignment, place + 1));
  expect(new Set(all.map(signs)).size).toBe(mostSheets);
  expect(signs(sheetCode(other, 7))).not.toBe(signs(sheetCode(assignment, 7)));
});

describe("a code is read as people type it", () => {
  const sheet = fc.integer({ min: 1, max: mostSheets });
  const typings: [string, (code: string) => string][] = [
    ["as it stands", (code) => code],
    ["in small letters", (code) => code.toLowerCase()],
    ["without its number", (code) => code.slice(code.indexOf("·") + 1)],
    ["without “Sheet”", (code) => code.replace("Sheet", "")],
    ["without spaces and dashes", (code) => code.replaceAll(/[ ·-]/g, "")],
    ["with spaces everywhere", (code) => code.replaceAll(/./g, "$& ")],
    ["with O for 0", (code) => code.replaceAll("0", "O")],
    ["with l for 1", (code) => code.replaceAll("1", "l")],
  ];
  test.each(typings)("%s", (_, typed) => {
    fc.assert(
      fc.property(sheet, (number) => {
        expect(sheetOf(assignment, typed(sheetCode(assignment, number)))).toBe(number);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is no code of the assignment names no sheet", () => {
  const [own, next] = [signs(sheetCode(assignment, 7)), signs(sheetCode(assignment, 8))];
  test.each([
    "",
    "7",
    "Sheet 7",
    own.slice(0, 5),
    `Sheet 8 · ${own}`,
    `Sheet 7 · ${next}`,
    `Sheet 0 · ${own}`,
    `Sheet 9999 · ${own}`,
    `Page 7 · ${own}`,
    sheetCode(other, 7),
  ])("%j", (typed) => {
    expect(sheetOf(assignment, typed)).toBeUndefined();
  });

  test("nor does any text make it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        expect(sheetOf(assignment, typed)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

describe("a sheet with a name is known by it", () => {
  const ada = { name: "Ada Lovelace", id: "" };
  const grace = { name: "Grace Hopper", id: "s1234567" };

  test("what its numbers follow from stands at its foot, with signs of its own", () => {
    expect(namedSheetCode(assignment, ada)).toMatch(/^Ada Lovelace · [0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(namedSheetCode(assignment, grace)).toMatch(/^s1234567 · [0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(signs(namedSheetCode(other, ada))).not.toBe(signs(namedSheetCode(assignment, ada)));
  });

  test.each([
    ["its foot", namedSheetCode(assignment, ada), "Ada Lovelace"],
    ["its foot in small letters", namedSheetCode(assignment, ada).toLowerCase(), "ada lovelace"],
    ["the name alone", " Ada  Lovelace ", "Ada Lovelace"],
    ["a name of four letters and two", "Anne-Li", "Anne-Li"],
    ["a number", "s1234567", "s1234567"],
    ["a sheet without a name", sheetCode(assignment, 7), "Sheet 7"],
  ])("%s", (_, typed, name) => {
    expect(studentOfSheet(assignment, typed)).toEqual({ ok: true, value: { name, id: "" } });
  });

  test.each([
    ["", "first"],
    ["K4F2-QX", "No sheet of this assignment has this code."],
    ["Sheet 7", "No sheet of this assignment has this code."],
    [`Grace Hopper · ${signs(namedSheetCode(assignment, ada))}`, "No sheet"],
    [namedSheetCode(other, ada), "No sheet"],
  ])("%j names none, and says so", (typed, why) => {
    const read = studentOfSheet(assignment, typed);
    expect(read.ok ? "" : read.why).toContain(why);
  });
});
