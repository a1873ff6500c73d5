import { readRoster, studentIn, studentKey, studentLetters, studentNamed } from "@assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const key = (name: string, id = "") => studentKey({ name, id });

describe("a student is the same however the name is written", () => {
  test.each([
    ["ada lovelace", "  Ada   LOVELACE "],
    ["o'brien-smith", "O’Brien‑Smith"],
    ["josé", "Jose\u0301"],
    ["weiß", "WEISS"],
    ["WEIẞ", "weiss"],
    ["ada", "A\u00add\u200ba\ufeff"],
    ["ａｄａ", "Ada"],
    ["Ada\u00a0Lovelace", "Ada Lovelace"],
  ])("%s and %s", (one, other) => {
    expect(key(one)).toBe(key(other));
  });
  test("but Ada is not Adam, and an accent counts", () => {
    expect(key("Ada")).not.toBe(key("Adam"));
    expect(key("José")).not.toBe(key("Jose"));
  });
});

test("a number or an address says who it is, whatever the name", () => {
  expect(key("Ada", "ADA@example.org")).toBe(key("Ada L.", "ada@example.org "));
  expect(key("Ada", "1")).not.toBe(key("Ada", "2"));
  expect(key("Ada", "  ")).toBe(key("Ada"));
});

test("the key of a key is itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(key(key(name))).toBe(key(name));
      expect(key(`  ${name}\t`)).toBe(key(name));
    }),
    { numRuns: 5000 },
  );
});

test("a name is stored without the spaces that nobody means", () => {
  expect(studentNamed("  Ada \t Lovelace\n", " 42 ")).toEqual({ name: "Ada Lovelace", id: "42" });
  expect(studentNamed("x".repeat(300), "").name).toHaveLength(200);
});

describe("a link of one’s own", () => {
  test("names its student, whatever they are called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), fc.string(), (name, id) => {
        expect(studentIn(`https://x.example/#a1.abc${studentLetters({ name, id })}`)).toEqual({
          name,
          id,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("says how often other numbers were drawn, if they were", () => {
    const letters = studentLetters({ name: "Ada", id: "7", redrawn: 2 });
    expect(studentIn(`#a2.abc${letters}`)).toEqual({ name: "Ada", id: "7", redrawn: 2 });
    expect(letters).not.toBe(studentLetters({ name: "Ada", id: "7" }));
    const never = studentLetters({ name: "Ada", id: "7", redrawn: undefined });
    expect(never).toBe(studentLetters({ name: "Ada", id: "7" }));
    expect(studentIn(studentLetters({ name: "Ada", id: "7", redrawn: 100 }))).toBe(undefined);
  });

  const ada = studentLetters({ name: "Ada Lovelace", id: "7" });
  test.each([
    ["escaped", `#a1.abc${ada.replace("~", "%7E")}`],
    ["broken into lines", `#a1.abc${ada.slice(0, 9)}\r\n${ada.slice(9)}`],
    ["at the end of a sentence", `<#a1.abc${ada}>.`],
  ])("is read %s", (_how, link) => {
    expect(studentIn(link)).toEqual({ name: "Ada Lovelace", id: "7" });
  });

  test.each([
    ["everybody’s link", "#a1.abc"],
    ["one cut short", `#a1.abc${ada.slice(0, -1)}`],
    ["one with nothing behind", "#a1.abc~"],
    ["one in small letters", `#a1.abc${ada.toLowerCase()}`],
  ])("is not %s", (_which, link) => {
    expect(studentIn(link)).toBeUndefined();
  });

  test("changed by a letter it names nobody, and never another", () => {
    const letter = fc.stringMatching(/^[\w-]$/);
    const place = fc.integer({ min: 1, max: ada.length - 1 });
    fc.assert(
      fc.property(place, letter, (at, put) => {
        const changed = ada.slice(0, at) + put + ada.slice(at + 1);
        const read = studentIn(`#a1.abc${changed}`);
        expect(read === undefined).toBe(changed !== ada);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a pasted list of students", () => {
  test("one a line, with what a gradebook knows them by", () => {
    expect(readRoster("Ada Lovelace, ada@x.org\r\n\nGrace Hopper;7\rMax\n  \n")).toEqual([
      { name: "Ada Lovelace", id: "ada@x.org" },
      { name: "Grace Hopper", id: "7" },
      { name: "Max", id: "" },
    ]);
  });
  test("from a spreadsheet, where a name may have a comma", () => {
    expect(readRoster('Lovelace, Ada\t42\n"Hopper, Grace",43\n"O""Neil", 44')).toEqual([
      { name: "Lovelace, Ada", id: "42" },
      { name: "Hopper, Grace", id: "43" },
      { name: 'O"Neil', id: "44" },
    ]);
  });
  test("each person once", () => {
    expect(readRoster("Ada,a@x.org\nADA , A@x.org\nAda,b@x.org")).toHaveLength(2);
  });
  test("a line of commas and quotes takes no time", () => {
    expect(readRoster(',"'.repeat(100_000))).toEqual([]);
  });
});
