import { expect, test } from "vitest";
import { parse } from "../../../src/calc/formula/parse.ts";
import { rational } from "../../../src/calc/formula/rational.ts";
import type { Formula } from "../../../src/calc/formula/tree.ts";
import { typeset } from "../../../src/calc/formula/typeset.ts";

const latex = (text: string) => typeset(parse(text), { leaf: ({ name }) => name });
const number = (numerator: bigint, denominator = 1n): Formula => ({
  kind: "number",
  value: rational(numerator, denominator),
});
const operation = (operator: string, ...operands: Formula[]) =>
  typeset({ kind: "operation", operator, operands }, { leaf: ({ name }) => name });

test("a floor over a fraction", () => {
  expect(latex("floor((n + 2 * p - k) / s) + 1")).toMatchInlineSnapshot(
    `"\\left\\lfloor \\frac{n + 2 \\cdot p - k}{s} \\right\\rfloor + 1"`,
  );
});

test("parentheses stand only where they are needed", () => {
  expect(latex("d * (k - 1) + 1")).toMatchInlineSnapshot(`"d \\cdot \\left(k - 1\\right) + 1"`);
  expect(latex("a - (b - c)")).toMatchInlineSnapshot(`"a - \\left(b - c\\right)"`);
  expect(latex("a + (b + c)")).toMatchInlineSnapshot(`"a + b + c"`);
  expect(latex("a * (b / c)")).toMatchInlineSnapshot(`"a \\cdot \\frac{b}{c}"`);
});

test("a remainder that is a factor is not the remainder of a product", () => {
  expect(latex("a * (b mod c)")).toMatchInlineSnapshot(`"a \\cdot \\left(b \\bmod c\\right)"`);
  expect(latex("(a * b) mod c")).toMatchInlineSnapshot(`"a \\cdot b \\bmod c"`);
  expect(latex("a mod (b * c)")).toMatchInlineSnapshot(`"a \\bmod \\left(b \\cdot c\\right)"`);
  expect(latex("a + (b - c)")).toMatchInlineSnapshot(`"a + \\left(b - c\\right)"`);
  expect(latex("(a < b) < c")).toMatchInlineSnapshot(`"\\left(a < b\\right) < c"`);
});

test("a power encloses its exponent and not its base", () => {
  expect(latex("2 ^ (a + b)")).toMatchInlineSnapshot(`"{2}^{a + b}"`);
  expect(latex("(a + b) ^ 2")).toMatchInlineSnapshot(`"{\\left(a + b\\right)}^{2}"`);
  expect(latex("(a ^ b) ^ c")).toMatchInlineSnapshot(`"{\\left({a}^{b}\\right)}^{c}"`);
  expect(latex("a ^ b ^ c")).toMatchInlineSnapshot(`"{a}^{{b}^{c}}"`);
  expect(latex("(a / b) ^ 2")).toMatchInlineSnapshot(`"{\\left(\\frac{a}{b}\\right)}^{2}"`);
});

test("a negative number stands in parentheses behind an operator", () => {
  expect(operation("-", number(5n), number(-3n))).toMatchInlineSnapshot(`"5 - \\left(-3\\right)"`);
  expect(operation("+", number(-3n), number(5n))).toMatchInlineSnapshot(`"-3 + 5"`);
  expect(operation("^", number(-3n), number(2n))).toMatchInlineSnapshot(
    `"{\\left(-3\\right)}^{2}"`,
  );
  expect(operation("<=", number(5n), number(-3n))).toMatchInlineSnapshot(`"5 \\le -3"`);
});

test("comparisons, remainders and functions", () => {
  expect(latex("k <= n mod 2")).toMatchInlineSnapshot(`"k \\le n \\bmod 2"`);
  expect(latex("max((ceil(n / s) - 1) * s, 0)")).toMatchInlineSnapshot(
    `"\\max(\\left(\\left\\lceil \\frac{n}{s} \\right\\rceil - 1\\right) \\cdot s,\\, 0)"`,
  );
});

test("a coefficient stands beside its symbol where names are symbols", () => {
  const view = { leaf: ({ name }: { name: string }) => name, coefficients: "juxtaposed" } as const;
  expect(typeset(parse("n + 2 * p"), view)).toMatchInlineSnapshot(`"n + 2p"`);
  expect(typeset(parse("2 * 3"), view)).toMatchInlineSnapshot(`"2 \\cdot 3"`);
});
