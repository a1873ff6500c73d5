import type { DefaultTreeAdapterMap } from "parse5";

/** Anything in a page. */
export type Node = DefaultTreeAdapterMap["node"];
/** A tag of a page, and what is in it. */
export type Element = DefaultTreeAdapterMap["element"];

/** What an attribute says. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Its classes, parted by blanks. */
export const classOf = (element: Element): string => attributeOf(element, "class") ?? "";

/** The elements directly inside. */
export const childrenOf = (node: Node): Element[] =>
  "childNodes" in node ? node.childNodes.filter((child) => "tagName" in child) : [];

/** All of its text, in document order. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** All elements, it itself and within, that something is true of. */
export function allOf(node: Node, holds: (element: Element) => boolean): Element[] {
  const inside = childrenOf(node).flatMap((child) => allOf(child, holds));
  return "tagName" in node && holds(node) ? [node, ...inside] : inside;
}

/** The first element, it itself or within, that something is true of. */
export function firstOf(node: Node, holds: (element: Element) => boolean): Element | undefined {
  if ("tagName" in node && holds(node)) return node;
  for (const child of childrenOf(node)) {
    const found = firstOf(child, holds);
    if (found) return found;
  }
  return undefined;
}
