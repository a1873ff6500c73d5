import { isQuantityName, uncolouredSymbol } from "@calc";

/** LaTeX of ours for those who know neither our colours nor our names of quantities. */
export function plainTex(latex: string): string {
  return withoutColours(latex).replaceAll(
    /\\([a-z]+(?:[A-Z][a-z]*)*)(?![a-zA-Z])/g,
    (whole, name: string) =>
      isQuantityName(name) ? `{${uncolouredSymbol({ kind: "name", name })}}` : whole,
  );
}

/** Formulas between dollars, in a text that is none. */
export const plainTexIn = (text: string): string =>
  text.replaceAll(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, plainTex);

/** `\htmlClass{q-size}{n}` is `n`. */
function withoutColours(latex: string): string {
  const start = latex.search(/\\htmlClass\{[^}]*\}\{/);
  if (start < 0) return latex;
  const open = latex.indexOf("}{", start) + 1;
  let depth = 0;
  for (let at = open; at < latex.length; at += 1) {
    if (latex[at - 1] === "\\") continue;
    if (latex[at] === "{") depth += 1;
    if (latex[at] === "}") depth -= 1;
    if (depth > 0) continue;
    const inner = latex.slice(open + 1, at);
    return withoutColours(`${latex.slice(0, start)}{${inner}}${latex.slice(at + 1)}`);
  }
  return latex;
}
