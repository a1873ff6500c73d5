import { attributeOf, childrenOf, firstOf, textOf, type Element, type Node } from "./tree.ts";

/** Whether words stand beside a formula of the reference that read it aloud, name it or correct it. */
export const isSaidBeside = (math: Element): boolean =>
  textOf(math).includes("≠") || isNamedBeside(math) || isReadAloud(math);

/** In the table of symbols, the name comes after the sign. */
function isNamedBeside({ parentNode: cell }: Element): boolean {
  if (cell?.nodeName !== "td" || !("parentNode" in cell) || !cell.parentNode) return false;
  const cells = childrenOf(cell.parentNode);
  return cells[cells.findIndex((each) => each === cell) + 1]?.tagName === "th";
}

/** A quantity’s own section of the reference, whose heading is its label, has its formula as a sentence. */
function isReadAloud(math: Element): boolean {
  let part: Node | null = math;
  while (part && part.nodeName !== "section") part = "parentNode" in part ? part.parentNode : null;
  const isLabel = (each: Element) => attributeOf(each, "id")?.endsWith("-label") === true;
  return part !== null && firstOf(part, isLabel) !== undefined;
}
