import { expect, it } from "vitest";
import { quantities } from "@calc";
import { renderMathematics } from "@mathematics";

it("every quantity can be written by its name, in its colour", () => {
  for (const [name, { kind }] of Object.entries(quantities)) {
    const html = renderMathematics(`\\${name}`);
    if (kind !== "plain") expect(html).toContain(`class="enclosing q-${kind}"`);
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
