import { expect, test } from "vitest";
import { mathHtml } from "@interchange";

const number = (digits: string) => `<mn>${digits}</mn>`;

test("letters are italic, indices small, and signs have room", () => {
  const params = `<math displaystyle="true"><mi class="q-parameters">P</mi><mo>=</mo><msub class="q-channels"><mi>C</mi><mtext>in</mtext></msub><mo>⋅</mo>${number("96")}<mo>−</mo>${number("1")}</math>`;
  expect(mathHtml(params)).toBe("<i>P</i> = <i>C</i><sub>in</sub> · 96 − 1");
});

test("a fraction stands on one line, in brackets where it has to", () => {
  const sum = `<mrow><mo>(</mo>${number("227")}<mo>−</mo>${number("11")}<mo>)</mo></mrow>`;
  const over = (above: string) => `<mfrac linethickness="0.055em">${above}${number("4")}</mfrac>`;
  expect(
    mathHtml(`<mo>⌊</mo>${over(`<mrow>${number("8")}<mo>+</mo>${number("2")}</mrow>`)}<mo>⌋</mo>`),
  ).toBe("⌊(8 + 2) / 4⌋");
  expect(mathHtml(over(number("216")))).toBe("216 / 4");
  expect(mathHtml(sum)).toBe("(227 − 11)");
});

test("what is computed is not said on each line anew", () => {
  const line = `<span class="subject"><math><mi>P</mi></math></span><math><mo>=</mo>${number("34,944")}</math>`;
  expect(mathHtml(line)).toBe("= 34,944");
});

test("what it does not know stays as its words, and escaped signs stay escaped", () => {
  expect(mathHtml("<math><menclose>a<br/>b</menclose><mtext>x &lt; y</mtext></math>")).toBe(
    "abx &lt; y",
  );
});
