import type { Node } from "./tree.ts";

const signs = /^[=≈≥≤]$/;
const signsOfLong = /^[=≈≥≤+−⋅×]$/;
/** As many letters and signs as stand in a line of a phone. */
const long = 24;

/** A formula in pieces, each from an equals sign on; a long one from any operator of its outermost row. */
export function breakable(row: Node): Node[] {
  if (row.name !== "mrow" || row.attributes.includes("class=")) return [row];
  const places = lengthOf(row) > long ? signsOfLong : signs;
  const pieces: Node[][] = [[]];
  let depth = 0;
  for (const child of row.children) {
    const sign = child.name === "mo" ? textOf(child) : "";
    if (/^[([⌊⌈]$/.test(sign)) depth += 1;
    if (/^[)\]⌋⌉]$/.test(sign)) depth -= 1;
    const breaks = depth === 0 && places.test(sign);
    if (breaks && pieces.at(-1)?.length) pieces.push([twoSided(child)]);
    else pieces.at(-1)?.push(child);
  }
  return pieces.map((children) => ({ ...row, children }));
}

/** At the start of a piece an operator would be taken for a sign, and lose its space. */
const twoSided = (operator: Node): Node => ({
  ...operator,
  attributes: `${operator.attributes} form="infix"`,
});

const textOf = (node: Node): string => node.text + node.children.map(textOf).join("");
const lengthOf = (node: Node): number => textOf(node).length;
