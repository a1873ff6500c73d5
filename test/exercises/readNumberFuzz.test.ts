import { readNumber } from "@exercises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/calc/formula/evaluate.ts";
import { parse } from "../../src/calc/formula/parse.ts";

const runs = { numRuns: 20_000 };

/**
 * What digits and separators mean, group by group, as a scaled number such as 62.4M or alone: written
 * apart from the site's own reading, to hold it against.
 */
function worth(text: string, isScaled = false): { digits: bigint; decimals: number } | undefined {
  const groups = text.split(/[^\d]/);
  const separators = Array.from(text.replaceAll(/\d/g, ""));
  const whole = () => ({ digits: BigInt(groups.join("")), decimals: 0 });
  if (separators.length === 0) return /\d/.test(text) ? whole() : undefined;
  const mark = separators.at(-1) ?? "";
  const isOnePoint = separators.length === 1 && mark === ".";
  const isEither = isScaled
    ? separators.join("") === "," && !isOnePoint
    : isOnePoint && groups[1] === "000";
  const [front = "", end = ""] = groups;
  if (areGroups(groups, separators) && !(isScaled && isOnePoint)) {
    return isEither && !front.startsWith("0") ? undefined : whole();
  }
  if (mark !== "." && mark !== ",") return undefined;
  const before = { groups: groups.slice(0, -1), separators: separators.slice(0, -1) };
  const isGrouped =
    before.separators.length > 0 &&
    !before.separators.includes(mark) &&
    areGroups(before.groups, before.separators);
  if (!isGrouped && !(isOnePoint && front + end !== "")) return undefined;
  return { digits: BigInt(groups.join("")), decimals: groups.at(-1)?.length ?? 0 };
}

function areGroups(groups: readonly string[], separators: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  const last = others.at(-1);
  if (first.startsWith("0") || new Set(separators).size !== 1) return false;
  if (/^\d{1,3}$/.test(first) && others.every((group) => group.length === 3)) return true;
  const isIndian = others.length > 1 && others.slice(0, -1).every((group) => group.length === 2);
  return separators[0] === "," && isIndian && /^\d{1,2}$/.test(first) && last?.length === 3;
}

/** What it is in whole numbers, if it is one. */
function wholeOf(read: ReturnType<typeof worth>, power = 0): bigint | undefined {
  if (!read) return undefined;
  const shift = power - read.decimals;
  if (shift >= 0) return read.digits * 10n ** BigInt(shift);
  const text = read.digits.toString().padStart(1 - shift, "0");
  return /^0*$/.test(text.slice(shift)) ? BigInt(text.slice(0, shift)) : undefined;
}

const valueOf = (typed: string) => {
  const read = readNumber(typed);
  return "value" in read ? read.value : undefined;
};

const digits = fc.array(fc.constantFrom(...Array.from("0001234599")), {
  minLength: 1,
  maxLength: 4,
});
const group = fc.oneof(
  { arbitrary: fc.stringMatching(/^\d{3}$/), weight: 4 },
  digits.map((all) => all.join("")),
);
const oneOf = (signs: string) => fc.constantFrom(...Array.from(signs));
const separators = fc.oneof(
  fc.tuple(oneOf(",. '_"), oneOf(",. '_")).map(([same, last]) => ({ same, last })),
  oneOf(",. '_").map((same) => ({ same, last: same })),
);
const numbers = fc
  .tuple(fc.array(group, { minLength: 1, maxLength: 6 }), separators)
  .map(([groups, { same, last }]) =>
    groups.length < 2
      ? groups.join("")
      : `${groups.slice(0, -1).join(same)}${last}${groups.at(-1) ?? ""}`,
  );

test("digits with separators are a number exactly where each stands at its place", () => {
  let accepted = 0;
  fc.assert(
    fc.property(numbers, (typed) => {
      const expected = wholeOf(worth(typed));
      if (expected !== undefined) accepted++;
      expect(valueOf(typed), typed).toBe(expected);
    }),
    runs,
  );
  expect(accepted).toBeGreaterThan(2000);
});

const scales: [string, number][] = [
  ["k", 3],
  ["M", 6],
  [" million", 6],
  ["G", 9],
  ["e3", 3],
  ["E+7", 7],
  ["e-2", -2],
  ["×10^4", 4],
  [" × 10⁷", 7],
];

test("a scaled number is what its digits and its power of ten come to, exactly", () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...scales), (typed, [scale, power]) => {
      expect(valueOf(typed + scale), typed + scale).toBe(wholeOf(worth(typed, true), power));
    }),
    runs,
  );
});

const inTokens = (typed: string) => typed.match(/\d[\d,'_ ]*\d|\d|\S/g) ?? [];

/** What calc's own reader of formulas makes of typed arithmetic. */
function calculated(typed: string): bigint | undefined {
  const plain = inTokens(typed.replaceAll("**", "^")).map((token) => {
    if (!/^\d/.test(token)) return token === "x" || token === "×" ? "*" : token;
    const whole = wholeOf(worth(token));
    return whole === undefined ? "?" : String(whole);
  });
  const withSigns = plain
    .join(" ")
    .replace(/(^|\() ?([-+])/g, "$1 0 $2")
    .replace(/10 \^ - (\d+)/g, "( 1 / 10 ^ $1 )");
  try {
    const { numerator, denominator } = evaluate(parse(withSigns), () => {
      throw new Error("There are no names in arithmetic.");
    });
    return denominator === 1n ? numerator : undefined;
  } catch {
    return undefined;
  }
}

const operator = fc.constantFrom("+", "-", "*", "×", "x", " + ", " * ", "^", "**");
const operand = fc.oneof(
  fc.nat({ max: 12 }).map(String),
  fc.constantFrom("1,000", "96", "227", "(11-4)", "(2*(3+1))", "(-5+9)", "1,00", "0x2", "-3"),
);
const arithmetic = fc
  .tuple(operand, fc.array(fc.tuple(operator, operand), { minLength: 1, maxLength: 5 }))
  .map(([first, others]) => first + others.flat().join(""));

test("arithmetic comes to what calc's own formulas come to", () => {
  let accepted = 0;
  fc.assert(
    fc.property(arithmetic, (typed) => {
      const value = valueOf(typed);
      if (value === undefined) return;
      accepted++;
      expect(value, typed).toBe(calculated(typed));
    }),
    runs,
  );
  expect(accepted).toBeGreaterThan(5000);
});

const starts = ["62,378,344", "34944", "6,23,78,344", "62.378344M", "6.2378344e7", "11*11*3*96+96"];
const signs = fc.constantFrom(
  ..."0 1 9 , . ' _ - + e k M × x * ^ ( ) / ½ ₂ ⁷ ٣ \u00a0 − ;".split(" "),
  " ",
);
const change = fc.record({ at: fc.nat({ max: 14 }), gone: fc.nat({ max: 2 }), sign: signs });
const mutated = fc
  .tuple(fc.constantFrom(...starts), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([start, changes]) =>
    changes.reduce(
      (text, { at, gone, sign }) => text.slice(0, at) + sign + text.slice(at + gone),
      start,
    ),
  );
const strange = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: signs, maxLength: 45 }),
);

test("no text is too strange to be answered, and none is taken for another number", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, strange), (typed) => {
      const read = readNumber(typed);
      if (read.kind === "unreadable") {
        expect(read.why).toMatch(/\.$/);
        return;
      }
      // As it was understood it can be typed again.
      expect(valueOf(read.echo)).toBe(read.value);
      if (typed.includes("⁷")) return;
      const plain = typed.normalize("NFKC").replaceAll(/\s+/g, " ").trim().replace("−", "-");
      const bare = plain.replace(/^[-+] ?/, "");
      if (!/^\d[\d,. '_]*$/.test(bare)) return;
      const size = wholeOf(worth(bare));
      expect(read.value, typed).toBe(size === undefined || !plain.startsWith("-") ? size : -size);
    }),
    runs,
  );
});
