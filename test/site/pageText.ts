import { parse, type DefaultTreeAdapterMap } from "parse5";
import { htmlAt } from "../../src/build/dist.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** The value of an element's attribute. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The elements of a page, or within one of its elements, in document order. */
export function elementsWithin(node: Node): Element[] {
  const inside = childrenOf(node).flatMap(elementsWithin);
  return "tagName" in node ? [node, ...inside] : inside;
}

/** A built page, parsed. */
export const pageAt = (address: string): Node => parse(htmlAt(address));

/** What we say in an element: all of its text but the claims of others, one blank between any two pieces. */
export function textOf(...nodes: readonly Node[]): string {
  return nodes.flatMap(textsOf).join(" ").replaceAll(/\s+/g, " ");
}

/**
 * What an address says: a whole page, the element that its fragment names, or, where that is a
 * heading, all from there to the next heading of its rank.
 */
export function textAt(address: string): string {
  const [path = "", id] = address.split("#");
  const page = pageAt(path);
  if (id === undefined) return textOf(page);
  const elements = elementsWithin(page);
  const start = elements.find((element) => attribute(element, "id") === id);
  if (!start) throw new Error(`Nothing on ${path} is called ${id}.`);
  if (!/^h\d$/.test(start.tagName)) return textOf(start);
  const heading = isIn(start.parentNode, "heading") ? start.parentNode : start;
  const siblings = childrenOf(heading.parentNode ?? page);
  const rest = siblings.slice(siblings.indexOf(heading) + 1);
  const end = rest.findIndex((node) =>
    elementsWithin(node).some(({ tagName }) => tagName === start.tagName),
  );
  return textOf(heading, ...rest.slice(0, end < 0 ? rest.length : end));
}

const unsaid = new Set(["script", "style", "annotation", "head"]);

function textsOf(node: Node): string[] {
  if ("value" in node) return [node.value];
  if ("tagName" in node && unsaid.has(node.tagName)) return [];
  return isIn(node, "claim") ? [] : childrenOf(node).flatMap(textsOf);
}

function isIn(node: Node | null, name: string): node is Element {
  if (node === null || !("tagName" in node)) return false;
  return (attribute(node, "class") ?? "").split(/\s+/).includes(name);
}

function childrenOf(node: Node): readonly DefaultTreeAdapterMap["childNode"][] {
  return "childNodes" in node ? node.childNodes : [];
}
