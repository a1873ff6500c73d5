import { expect, it } from "vitest";
import { quantities } from "@calc";
import { renderMathematics } from "@mathematics";

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

it("a formula on display goes on in the next line from its equals sign", () => {
  const pieces = renderMathematics("a = \\frac{b = c}{d}", { display: true }).match(
    /<math.*?<\/math>/g,
  );
  expect(pieces).toHaveLength(2);
  expect(pieces?.[1]).toContain('<mo form="infix">=</mo>');
});

it("a long one goes on from any operator outside its brackets", () => {
  const sum = renderMathematics("\\text{the first part} + (\\text{the second} + \\text{part})", {
    display: true,
  });
  expect(sum.match(/<math/g)).toHaveLength(2);
});

it("brackets grow around a fraction and not around a letter", () => {
  expect(renderMathematics("\\left(k - 1\\right)")).toContain('stretchy="false"');
  expect(renderMathematics("\\left(\\frac{k}{2}\\right)")).not.toContain("stretchy");
});
