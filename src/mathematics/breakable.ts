import { withShortNumbers } from "./sentinel.ts";
import type { Node } from "./tree.ts";

const relation = /^[=≈≤≥←]$/;
const plusOrMinus = /^[+−]$/;
/** As many letters and signs as stand in a line of a phone. */
const long = 24;
/** What looks lost in a line of its own: `+ 1`. */
const short = 4;
/** What would be cut even in the smaller letters of a phone. */
const longest = 28;

type Piece = readonly Node[];

/**
 * A formula in pieces, each of which may begin a line: from an equals sign, a plus or a minus of
 * the outermost row. Products stay whole, and what is short stays beside its neighbour.
 */
export function breakable(row: Node): Node[] {
  if (row.name !== "mrow" || row.attributes.includes("class=")) return [row];
  return statementsOf(row.children)
    .flatMap((statement) => joined(termsOf(statement)).map(twoSided))
    .map((children) => ({ ...row, children }));
}

/** What stands between wide spaces. */
function statementsOf(row: Piece): Piece[] {
  const statements: Node[][] = [[]];
  for (const child of row) {
    statements.at(-1)?.push(child);
    if (child.name === "mspace" && /width="[1-9]/.test(child.attributes)) statements.push([]);
  }
  return statements.filter(({ length }) => length > 0);
}

function termsOf(statement: Piece): Piece[] {
  const terms: Node[][] = [[]];
  let depth = 0;
  let isAfterTerm = false;
  for (const child of statement) {
    const sign = signOf(child);
    const breaks = relation.test(sign) || (plusOrMinus.test(sign) && isAfterTerm);
    if (breaks && depth === 0 && terms.at(-1)?.length) terms.push([]);
    terms.at(-1)?.push(child);
    if (/^[([⌊⌈]$/.test(sign)) depth += 1;
    if (/^[)\]⌋⌉]$/.test(sign)) depth -= 1;
    isAfterTerm = sign === "" || /^[)\]⌋⌉]$/.test(sign);
  }
  return terms;
}

function joined(terms: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [place, term] of terms.entries()) {
    const before = pieces.at(-1);
    const together = lengthOf(before ?? []) + lengthOf(term);
    const isShort = lengthOf(before ?? []) <= short || lengthOf(term) <= short;
    const isRelated = isRelation(term);
    const joins =
      (together <= long && (isShort || (place === 1 && isRelated))) ||
      (place === 1 && lengthOf(before ?? []) <= short) ||
      (place === terms.length - 1 && !isRelated && lengthOf(term) <= short && together <= longest);
    if (before && joins) pieces.splice(-1, 1, [...before, ...term]);
    else pieces.push(term);
  }
  return pieces;
}

/** At the start of a piece an operator would be taken for a sign, and lose its space. */
function twoSided([operator, ...others]: Piece, place: number): Piece {
  if (!operator) return others;
  const attributes = `${operator.attributes} form="infix"`;
  return place === 0 ? [operator, ...others] : [{ ...operator, attributes }, ...others];
}

const isRelation = ([first]: Piece) => first !== undefined && relation.test(signOf(first));
const signOf = (node: Node) => (node.name === "mo" ? textOf(node) : "");
const textOf = (node: Node): string => node.text + node.children.map(textOf).join("");
const lengthOf = (piece: Piece) => withShortNumbers(piece.map(textOf).join("")).length;
