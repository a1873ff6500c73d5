import { readNumber } from "@exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const million = 62_378_344n;

describe("a whole number is read however people write it", () => {
  test.each([
    ["62378344", million],
    ["62,378,344", million],
    ["62.378.344", million],
    ["62 378 344", million],
    ["62\u00a0378\u00a0344", million],
    ["62\u202f378\u202f344", million],
    ["62\u2009378\u2009344", million],
    ["62_378_344", million],
    ["62'378'344", million],
    ["62’378’344", million],
    ["6,23,78,344", million],
    ["6.2378344e7", million],
    ["6.2378344E+7", million],
    ["6.2378344×10^7", million],
    ["6.2378344 × 10⁷", million],
    ["6.2378344*10**7", million],
    ["62.378344M", million],
    ["62.378344 million", million],
    ["62,378,344.00", million],
    ["62.378.344,00", million],
    ["  62378344\n", million],
    ["1,000", 1000n],
    ["34.944", 34_944n],
    ["55.0", 55n],
    ["5.5e1", 55n],
    ["550e-1", 55n],
    ["007", 7n],
    ["0", 0n],
    ["−5", -5n],
    ["-34,944", -34_944n],
    ["+5", 5n],
    ["３４９４４", 34_944n],
    ["٣٤٩٤٤", 34_944n],
    ["٣٤٬٩٤٤", 34_944n],
    ["۳۴۹۴۴", 34_944n],
    ["\u200e34944\u200f", 34_944n],
  ])("%j is %s", (typed, value) => {
    expect(readNumber(typed)).toMatchObject({ kind: "number", value });
  });
});

test("the echo groups by narrow spaces", () => {
  expect(readNumber("62,378,344")).toMatchObject({ echo: "62\u202f378\u202f344" });
  expect(readNumber("-34944")).toMatchObject({ echo: "−34\u202f944" });
});

test.each([
  ["62.4M", 62_400_000n],
  ["62M", 62_000_000n],
  ["62 million", 62_000_000n],
  ["6.24e7", 62_400_000n],
  ["35k", 35_000n],
])("%j is rounded, and says that every digit is asked for", (typed, value) => {
  const why = "This asks for the exact count: every digit, to the last.";
  expect(readNumber(typed)).toMatchObject({ kind: "rounded", value, why });
});

describe("what cannot be read says why", () => {
  const oddPlace =
    "has a separator at an odd place. Separate groups of three digits, as in 1,000, or leave separators out.";
  test.each([
    ["", "Nothing is written here yet."],
    [" \u00a0", "Nothing is written here yet."],
    ["1,00", `“1,00” ${oddPlace}`],
    ["12,34,5", `“12,34,5” ${oddPlace}`],
    ["1,234 567", `“1,234 567” ${oddPlace}`],
    ["6,2378344e7", `“6,2378344” ${oddPlace}`],
    ["1,2345,678", `“1,2345,678” ${oddPlace}`],
    [
      "0,342",
      "“0,342” begins with 0, so what follows is no group. Separate groups of three digits, as in 1,000, or leave separators out.",
    ],
    ["0.342", "“0.342” is not a whole number, and this asks for one."],
    ["55.5", "“55.5” is not a whole number, and this asks for one."],
    ["5e-1", "“5e-1” is not a whole number, and this asks for one."],
    ["NaN", "“NaN” is not a number alone. Write digits, such as 1,234."],
    ["Infinity", "“Infinity” is not a number alone. Write digits, such as 1,234."],
    ["62 constructor", "“62 constructor” is not a number alone. Write digits, such as 1,234."],
    ["0x37", "“0x37” is not in base ten. Write it with the digits 0–9."],
    ["1/2", "“1/2” is still to be worked out. Write what it comes to, as one number."],
    [
      "11*11*3*96+96",
      "“11*11*3*96+96” is still to be worked out. Write what it comes to, as one number.",
    ],
    ["1e999999999", "That power of ten is beyond any count here."],
    ["1e-999999999", "That power of ten is beyond any count here."],
    ["1".repeat(41), "That is longer than 40 characters. Write the number alone."],
  ])("%j", (typed, why) => {
    expect(readNumber(typed)).toEqual({ kind: "unreadable", why });
  });
});

const separators = [",", ".", " ", "\u00a0", "\u202f", "\u2009", "_", "'", "’"];

test("any whole number reads back from any grouping", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
      fc.constantFrom("", ...separators),
      (value, separator) => {
        const typed = value.toString().replace(/\B(?=(\d{3})+$)/g, separator);
        expect(readNumber(typed)).toMatchObject({ kind: "number", value });
      },
    ),
  );
});

test("any whole number reads back from Indian grouping and from its own echo", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
      const indian = readNumber(value.toLocaleString("en-IN"));
      expect(indian).toMatchObject({ kind: "number", value });
      expect(indian.kind === "number" && readNumber(indian.echo)).toEqual(indian);
    }),
  );
});

test("any whole number reads back from scientific notation with all of its digits", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), (value) => {
      const [first = "", ...rest] = value.toString();
      const typed = `${first}.${rest.join("")}0e${String(rest.length)}`;
      expect(readNumber(typed)).toMatchObject({ kind: "number", value });
    }),
  );
});

test("no text is too strange to be answered", () => {
  const strange = fc.string({ unit: "grapheme", maxLength: 60 });
  const nearly = fc.string({
    unit: fc.constantFrom(..."0 1 2 3 9 , . e - + × ^ k M".split(" "), " "),
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.oneof(strange, nearly), (typed) => {
      expect(["number", "rounded", "unreadable"]).toContain(readNumber(typed).kind);
    }),
  );
});
