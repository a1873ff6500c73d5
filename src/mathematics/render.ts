import katex from "katex";
import { quantities, symbolToLatex } from "../calc/index.ts";
import { breakable } from "./breakable.ts";
import { tidied } from "./tidied.ts";
import { markupOf, treeOf, type Node } from "./tree.ts";

/** `\kernelSize` in a formula is the symbol of that quantity, in its colour. */
const macros = Object.fromEntries(
  Object.keys(quantities).map((name) => [
    `\\${name}`,
    namingColours(symbolToLatex({ kind: "name", name })),
  ]),
);

/**
 * LaTeX as MathML, which browsers lay out and speak by themselves; on display in pieces, so that a
 * long formula goes on in the next line. Throws on LaTeX that KaTeX cannot read.
 */
export function renderMathematics(latex: string, { display = false } = {}): string {
  const markup = katex.renderToString(namingColours(latex), {
    output: "mathml",
    displayMode: display,
    macros: { ...macros },
    trust: ({ command }) => {
      throw new Error(`${command} is not allowed in a formula.`);
    },
    strict: "error",
  });
  const row = tidied(treeOf(markup));
  return (display ? breakable(row) : [row]).map((piece) => formula(piece, display)).join("");
}

/** A formula on a line of its own, which is reached to be scrolled where it is wider than the page. */
export const onItsOwnLine = (html: string): string =>
  `<div class="formula" role="group" aria-label="Formula" tabindex="0">${html}</div>`;

function formula(row: Node, display: boolean): string {
  const large = display || row.attributes === displaystyle;
  const isPlain = row.name === "mrow" && (row.attributes === "" || row.attributes === displaystyle);
  const inner = isPlain ? row.children.map(markupOf).join("") : markupOf(row);
  return `<math${large ? ' displaystyle="true"' : ""}>${inner}</math>`;
}

/** What KaTeX writes for `\displaystyle`. */
const displaystyle = ' scriptlevel="0" displaystyle="true"';

/** KaTeX’s MathML forgets classes and keeps colours: a class travels as the name of a colour. */
function namingColours(latex: string): string {
  return latex.replaceAll("\\htmlClass{q-", "\\textcolor{");
}
