import { globSync, readFileSync } from "node:fs";
import katex from "katex";
import { describe, expect, it } from "vitest";
import { quantities, symbolToLatex } from "@calc";
import { renderMathematics } from "@mathematics";

const macros = Object.fromEntries(
  Object.keys(quantities).map((name) => [`\\${name}`, symbolToLatex({ kind: "name", name })]),
);

/** What a reader reads of a formula. */
const textOf = (markup: string) =>
  markup.replaceAll(/<annotation.*?<\/annotation>/gs, "").replaceAll(/<[^>]*>/g, "");
const spaced = (text: string) => text.replaceAll(/\s/g, " ");

/** The formulas of a lesson, in its lines and on display. */
function formulasOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/```.*?```|`[^`\n]*`/gs, "");
  return [...text.matchAll(/\$\$(.+?)\$\$|\$([^$\n]+)\$/gs)].map(
    ([, display, inline]) => display ?? inline ?? "",
  );
}

it("every quantity can be written by its name, in its colour", () => {
  for (const [name, { kind }] of Object.entries(quantities)) {
    const html = renderMathematics(`\\${name}`);
    if (kind !== "plain") expect(html).toContain(`class="q-${kind}"`);
  }
});

it("a large number is one number for the ear", () => {
  expect(renderMathematics("62{,}378{,}344")).toContain("<mn>62,378,344</mn>");
});

it("LaTeX that links or styles is refused", () => {
  expect(() => renderMathematics("\\href{javascript:alert(1)}{x}")).toThrow();
  expect(() => renderMathematics("\\htmlStyle{color:red}{x}")).toThrow();
});

it("LaTeX with a typing mistake is refused", () => {
  expect(() => renderMathematics("\\kernelSise")).toThrow(/kernelSise/);
});

describe("a formula on display goes on in the next line", () => {
  const piecesOf = (latex: string) =>
    [...renderMathematics(latex, { display: true }).matchAll(/<math.*?<\/math>/g)].map(([piece]) =>
      textOf(piece),
    );

  it.each([
    // Its left side stays with its first term, and a short end with what is before it.
    ["a = \\frac{b = c}{d}", ["a=b=cd"]],
    ["P = 4\\,(F + 1) - 0", ["P=4 (F+1)−0"]],
    ["\\text{what is the result} = \\text{the first}", ["what is the result", "=the first"]],
    // From a plus outside brackets, not from a product.
    [
      "\\text{the first part} + (\\text{the second} + \\text{part}) \\cdot \\text{a third}",
      ["the first part", "+(the second+part)⋅a third"],
    ],
    ["aaaaaaaa \\times bbbbbbbb \\times cccccccc", ["aaaaaaaa×bbbbbbbb×cccccccc"]],
    ["{}={} -5 \\cdot x", ["=−5⋅x"]],
    // 12F² + 13F is too short to be parted.
    ["(4F^2 + 4F) + (8F^2 + 5F) + 4F = 12F^2 + 13F", ["(4F2+4F)", "+(8F2+5F)+4F", "=12F2+13F"]],
    // Two rules, each by itself.
    ["r \\leftarrow r + 1 \\qquad j \\leftarrow j", ["r←r+1", "j←j"]],
  ])("%s", (latex, pieces) => {
    expect(piecesOf(latex).map(spaced)).toEqual(pieces);
  });

  it("a sum of letters fills its lines", () => {
    const pieces = piecesOf("abcdefghijklmnopqrstuvwxyz".replaceAll(/\B/g, "+"));
    expect(pieces.map(({ length }) => length)).toEqual([23, 24, 4]);
  });

  it("from a plus or an equals sign with space on both sides", () => {
    const pieces = renderMathematics("aaaaaaaaaaaa = bbbbbbbbbbbbbbbb", { display: true });
    expect(pieces).toContain('<math displaystyle="true"><mo form="infix">=</mo>');
  });
});

describe("no part of a formula is lost", () => {
  const lessons = globSync("content/lessons/**/*.mdx").flatMap((file) => formulasOf(file));

  it("lessons have formulas", () => {
    expect(lessons.length).toBeGreaterThan(20);
  });

  it.each([
    ...new Set([
      "r \\leftarrow r + (k - 1)\\, j \\qquad j \\leftarrow j \\cdot s",
      "a \\approx \\frac{b}{c} + \\sum_{i = 1}^{n} x_i \\quad \\text{for all } n \\geq 1",
      "\\left\\lfloor \\frac{a + \\sqrt{b}}{2} \\right\\rfloor \\le \\max\\left(a,\\; 0\\right)",
      "a < b > c",
      ...lessons,
    ]),
  ])("%s", (latex) => {
    const whole = katex.renderToString(latex, {
      output: "mathml",
      trust: true,
      strict: false,
      macros: { ...macros },
    });
    for (const display of [false, true]) {
      const ours = renderMathematics(latex, { display });
      expect(textOf(ours)).toBe(textOf(whole));
      expect(ours.split("<mspace").length).toBe(whole.split("<mspace").length);
    }
  });
});

it("brackets grow around a fraction and not around a letter", () => {
  expect(renderMathematics("\\left(k - 1\\right)")).toContain('stretchy="false"');
  expect(renderMathematics("\\left(\\frac{k}{2}\\right)")).not.toContain("stretchy");
});
