import type { NameNode } from "./formula/tree.ts";
import { quantityNamed } from "./quantities.ts";
import type { Kind } from "./quantity.ts";

/** LaTeX in the colour of its kind; the page's style sheet knows the class `q-kind`. */
export function coloured(kind: Kind, latex: string): string {
  return kind === "plain" ? latex : `\\htmlClass{q-${kind}}{${latex}}`;
}

/** The symbol of a quantity in LaTeX and in its colour: n_in, or k_h where axes are told apart. */
export function symbolToLatex(node: NameNode): string {
  return coloured(quantityNamed(node.name).kind, uncolouredSymbol(node));
}

/** The same symbol for pages that do not know our colours. */
export function uncolouredSymbol({ name, label = "" }: NameNode): string {
  const { symbol, subscript = "" } = quantityNamed(name);
  const marks = [subscript, label].filter((mark) => mark !== "");
  const words = marks.map((mark) => (mark.length > 1 ? `\\text{${mark}}` : mark));
  return words.length > 0 ? `${symbol}_{${words.join(",")}}` : symbol;
}
