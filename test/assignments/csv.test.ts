import { csvOf, readCsv } from "@assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("a table is written as RFC 4180 says", () => {
  test.each([
    [[["a", "b"]], "a,b\r\n"],
    [[["a,b", 'say "c"']], '"a,b","say ""c"""\r\n'],
    [[["two\nlines", ""]], '"two\nlines",\r\n'],
    [[["7.5"], ["8"]], "7.5\r\n8\r\n"],
    [[], ""],
  ])("%j", (rows, text) => {
    expect(csvOf(rows)).toBe(text);
  });

  test("with a mark for Excel in front, where it is asked for", () => {
    expect(csvOf([["é"]], { withMark: true })).toBe("\uFEFFé\r\n");
  });
});

describe("no cell is a formula", () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"\r\n`],
    ["+SUM(A1)", "'+SUM(A1)\r\n"],
    ["-2+3", "'-2+3\r\n"],
    ["@cmd", "'@cmd\r\n"],
    ["\tx", `"'\tx"\r\n`],
    ["\rx", `"'\rx"\r\n`],
    [" =1", "' =1\r\n"],
    ["＝1", "'＝1\r\n"],
  ])("%j", (cell, text) => {
    expect(csvOf([[cell]])).toBe(text);
  });

  test.each(["-5", "+5", "3.25", "-0.5", "1e5", "55×55×96", "a=b"])("%s stays as it is", (cell) => {
    expect(csvOf([[cell]])).toBe(`${cell}\r\n`);
  });
});

describe("a table is read", () => {
  test.each([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\nc;d,e",
      [
        ["a", "b"],
        ["c", "d,e"],
      ],
    ],
    ["a\tb\n", [["a", "b"]]],
    ['"a,1","say ""b"""\r\n', [["a,1", 'say "b"']]],
    ['"two\r\nlines",x\r\n', [["two\r\nlines", "x"]]],
    ["\uFEFFa,b", [["a", "b"]]],
    [
      "a,\r\n,b\r\n",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ["a,b,", [["a", "b", ""]]],
    ["a\n\n\nb\n", [["a"], ["b"]]],
    ['a,"never closed, b\nc', [["a", "never closed, b\nc"]]],
    ["", []],
  ])("%j", (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test("whatever was written, but for the apostrophes and empty lines", () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@\t\r＝＋－＠]/.test(text));
    // With a first line of its own, commas are what divides.
    const table = fc.array(fc.tuple(fc.constant("row"), cell, cell));
    fc.assert(
      fc.property(table, (rows) => {
        const all = [["first", "second", "third"], ...rows];
        expect(readCsv(csvOf(all))).toEqual(all);
      }),
    );
  });

  test("any text without stopping", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a") }), (text) => {
        expect(Array.isArray(readCsv(text))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
