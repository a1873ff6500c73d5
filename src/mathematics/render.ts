import katex from "katex";
import { quantities, symbolToLatex } from "../calc/index.ts";

/** `\kernelSize` in a formula is the symbol of that quantity, in its colour. */
const macros = Object.fromEntries(
  Object.keys(quantities).map((name) => [`\\${name}`, symbolToLatex({ kind: "name", name })]),
);

/** LaTeX as HTML for the eye and MathML for the ear. Throws on LaTeX that KaTeX cannot read. */
export function renderMathematics(latex: string, { display = false } = {}): string {
  return katex.renderToString(latex, {
    displayMode: display,
    macros: { ...macros },
    trust: ({ command }) => {
      if (command === "\\htmlClass") return true;
      throw new Error(`${command} is not allowed in a formula.`);
    },
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
  });
}
