import { formatNumber } from "@calc";
import { readNumber } from "@exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const million = 62_378_344n;
const oddPlace =
  "has a separator at an odd place. Separate groups of three digits, as in 1,000, or leave separators out.";
const exact = "This asks for the exact count: every digit, to the last.";
const number = (value: bigint) => ({ kind: "number", value });
const rounded = (value: bigint) => ({ kind: "rounded", value, why: exact });
const unreadable = (why: string) => ({ kind: "unreadable", why });
const workOut = (text: string) =>
  unreadable(`“${text}” is still to be worked out. Write what it comes to, as one number.`);
const notAlone = (text: string) =>
  unreadable(`“${text}” is not a number alone. Write digits, such as 1,234.`);
const notWhole = (text: string) =>
  unreadable(
    `“${text}” is not a whole number, and this asks for one. Look whether it is still to be rounded.`,
  );

/** The table of what people type, row by row. */
const rows: Record<string, [typed: string, read: object][]> = {
  "digits alone": [
    ["62378344", number(million)],
    ["  62378344\n", number(million)],
    ["007", number(7n)],
    ["0", number(0n)],
    ["+5", number(5n)],
  ],
  "groups of three, with a comma": [
    ["62,378,344", number(million)],
    ["-34,944", number(-34_944n)],
  ],
  "groups of three, with a point": [
    ["62.378.344", number(million)],
    ["34.944", number(34_944n)],
  ],
  "groups of three, with any space": [
    ["62 378 344", number(million)],
    ["62\u00a0378\u00a0344", number(million)],
    ["62\u202f378\u202f344", number(million)],
    ["62\u2009378\u2009344", number(million)],
    ["62\u2007378\u2007344", number(million)],
    ["62\u200a378\u205f344", number(million)],
  ],
  "groups of three, with an underscore or an apostrophe": [
    ["62_378_344", number(million)],
    ["62'378'344", number(million)],
    ["62’378’344", number(million)],
    ["62´378´344", number(million)],
  ],
  "Indian groups, of one kind throughout": [
    ["6,23,78,344", number(million)],
    ["6,23,78.344", unreadable(`“6,23,78.344” ${oddPlace}`)],
    ["6.23.78.344", unreadable(`“6.23.78.344” ${oddPlace}`)],
  ],
  "one group": [
    ["1,000", number(1000n)],
    ["1 000", number(1000n)],
    [
      "55.000",
      unreadable("“55.000” could be 55,000 or 55.000. Write every digit, and no separator."),
    ],
    [
      "34,944k",
      unreadable("“34,944” could be 34,944 or 34.944. Write every digit, and no separator."),
    ],
  ],
  "a separator at an odd place": [
    ["1,00", unreadable(`“1,00” ${oddPlace}`)],
    ["12,34,5", unreadable(`“12,34,5” ${oddPlace}`)],
    ["1,234 567", unreadable(`“1,234 567” ${oddPlace}`)],
    ["1,2345,678", unreadable(`“1,2345,678” ${oddPlace}`)],
    ["6,2378344e7", unreadable(`“6,2378344” ${oddPlace}`)],
  ],
  "0 and a comma": [
    [
      "0,342",
      unreadable(
        "“0,342” begins with 0, so what follows is no group. Separate groups of three digits, as in 1,000, or leave separators out.",
      ),
    ],
    ["0.342", notWhole("0.342")],
  ],
  "scientific, or scaled, with all of its digits": [
    ["6.2378344e7", number(million)],
    ["6.2378344E+7", number(million)],
    ["6.2378344×10^7", number(million)],
    ["6.2378344 × 10⁷", number(million)],
    ["6.2378344·10⁷", number(million)],
    ["6.2378344*10**7", number(million)],
    ["62.378344M", number(million)],
    ["62.378344 million", number(million)],
  ],
  rounded: [
    ["62.4M", rounded(62_400_000n)],
    ["62M", rounded(62_000_000n)],
    ["62 million", rounded(62_000_000n)],
    ["6.24e7", rounded(62_400_000n)],
    ["62×10^6", rounded(62_000_000n)],
    ["35k", rounded(35_000n)],
  ],
  "a whole number with a decimal mark or a power": [
    ["5.5e1", number(55n)],
    ["55.0", number(55n)],
    ["550e-1", number(55n)],
    ["62,378,344.00", number(million)],
    ["62.378.344,00", number(million)],
    ["55.5", notWhole("55.5")],
    ["5e-1", notWhole("5e-1")],
  ],
  "other signs and digits": [
    ["−5", number(-5n)],
    ["３４９４４", number(34_944n)],
    ["٣٤٩٤٤", number(34_944n)],
    ["٣٤٬٩٤٤", number(34_944n)],
    ["۳۴۹۴۴", number(34_944n)],
    ["\u200e34944\u200f", number(34_944n)],
    ["5₂", notAlone("5₂")],
    ["5½", notAlone("5½")],
  ],
  "no number in base ten": [
    ["0x37", unreadable("“0x37” is not in base ten. Write it with the digits 0–9.")],
    ["1/2", workOut("1/2")],
    ["NaN", notAlone("NaN")],
    ["Infinity", notAlone("Infinity")],
    ["62 constructor", notAlone("62 constructor")],
    ["", unreadable("Nothing is written here yet.")],
    [" \u00a0", unreadable("Nothing is written here yet.")],
  ],
  arithmetic: [
    // 11 · 11 · 3 · 96 = 34,848
    ["11*11*3*96+96", number(34_944n)],
    ["11² × 3 · 96 + 96", number(34_944n)],
    // 227 − 11 = 216
    ["(227−11)*2", number(432n)],
    ["(227-11)/4+1", workOut("(227-11)/4+1")],
    ["11*11*", workOut("11*11*")],
    ["2.5*4", workOut("2.5*4")],
    ["9^9^9", unreadable("That is more than any count here.")],
  ],
  "too long, or too large": [
    ["1".repeat(41), unreadable("That is longer than 40 characters. Write the number alone.")],
    ["1".repeat(31), unreadable("That is more than any count here.")],
    ["1e30", unreadable("That is more than any count here.")],
    ["1e999999999", unreadable("That power of ten is beyond any count here.")],
    ["1e-999999999", unreadable("That power of ten is beyond any count here.")],
  ],
};

describe.each(Object.entries(rows))("%s", (_row, cases) => {
  test.each(cases)("%j", (typed, read) => {
    expect(readNumber(typed)).toMatchObject(read);
  });
});

test("the echo groups by narrow spaces, of arithmetic too", () => {
  expect(readNumber("62,378,344")).toMatchObject({ echo: "62\u202f378\u202f344" });
  expect(readNumber("-34944")).toMatchObject({ echo: "−34\u202f944" });
  expect(readNumber("11*11*3*96+96")).toMatchObject({ echo: "34\u202f944" });
});

const separators = [",", ".", " ", "\u00a0", "\u202f", "\u2009", "_", "'", "’"];

test("any whole number reads back from any grouping", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
      fc.constantFrom("", ...separators),
      (value, separator) => {
        // 55.000 could be 55.
        fc.pre(separator !== "." || !/^-?\d{1,3}000$/.test(value.toString()));
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

test("any whole number reads back as the site prints it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }), (value) => {
      expect(readNumber(formatNumber(value))).toMatchObject(number(value));
    }),
  );
});
