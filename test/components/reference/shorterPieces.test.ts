import { expect, test } from "vitest";
import { shorterPieces } from "../../../src/components/reference/shorterPieces.ts";
import { renderMathematics } from "../../../src/mathematics/index.ts";

/** The pieces as they are read. */
const pieces = (latex: string, most: number) =>
  shorterPieces(renderMathematics(latex, { display: true }), most)
    .split("</math>")
    .slice(0, -1)
    .map((piece) => piece.replaceAll(/<[^>]*>/g, ""));

test("what is short enough stays whole", () => {
  expect(pieces(String.raw`M = F \cdot U`, 5)).toEqual(["M=F⋅U"]);
});

test("a long product goes on at its last factor that fits", () => {
  // M = a · b · c is seven letters and signs, and · d would be two more.
  expect(pieces(String.raw`M = a \cdot b \cdot c \cdot d \cdot e`, 8)).toEqual(["M=a⋅b⋅c", "⋅d⋅e"]);
});

test("brackets are divided only where nothing outside of them can be", () => {
  expect(pieces(String.raw`M = a \cdot b \cdot {(c + d)}`, 9)).toEqual(["M=a⋅b", "⋅(c+d)"]);
  expect(pieces(String.raw`M = {(a \cdot b + c \cdot d + e)}`, 9)).toEqual(["M=(a⋅b", "+c⋅d+e)"]);
});

test("a sign before a number is no place to divide at, and rounding brackets stay whole", () => {
  expect(pieces(String.raw`a = {(-b)}`, 4)).toEqual(["a=(−b)"]);
  expect(pieces(String.raw`n = \left\lfloor\frac{a + b + c}{s}\right\rfloor`, 5)).toHaveLength(1);
});

test("an operator at the start of a line keeps its space", () => {
  const html = shorterPieces(
    renderMathematics(String.raw`a \cdot b \cdot c`, { display: true }),
    3,
  );
  expect(html).toContain('<math displaystyle="true"><mo form="infix">⋅</mo><mi>c</mi></math>');
});
