/** An element of a document that was read: its children are elements and texts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const token =
  /<!\[CDATA\[(?<cdata>.*?)\]\]>|<\/(?<end>[\w:-]+)>|<(?<start>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gsy;
const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Reads XML as strictly as a platform does, of what our files are made of: anything else throws. */
export function readXml(document: string): XmlElement {
  const [head = ""] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(document) ?? [];
  if (head === "") throw new Error("There is no XML declaration.");
  const wrong = illegal.exec(document);
  if (wrong) throw new Error(`No XML holds the character at ${wrong.index}.`);
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = head.length;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const groups = token.exec(document)?.groups;
    if (!groups) throw new Error(`That is no XML: ${document.slice(at, at + 40)}`);
    const inside = open.at(-1) ?? root;
    const { cdata, end, start, attributes = "", empty, text } = groups;
    if (cdata !== undefined) inside.children.push(cdata);
    if (text !== undefined) inside.children.push(withoutEntities(text));
    if (end !== undefined && open.pop()?.name !== end) throw new Error(`</${end}> closes nothing.`);
    if (start === undefined) continue;
    const element = { name: start, attributes: attributesIn(attributes), children: [] };
    inside.children.push(element);
    if (empty === "") open.push(element);
  }
  const [only, ...others] = childrenOf(root);
  if (!only || others.length > 0 || open.length > 1) throw new Error("There is one root, closed.");
  return only;
}

export const childrenOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(
    (each) => typeof each !== "string" && (!name || each.name === name),
  ) as XmlElement[]; // The filter left no text.

/** The text at a path of elements; throws where there is none. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  const [name, ...rest] = path;
  if (name === undefined) return element.children.map(onlyText).join("");
  const [child] = childrenOf(element, name);
  if (!child) throw new Error(`There is no ${name} in ${element.name}.`);
  return textAt(child, ...rest);
}

function onlyText(child: XmlElement | string): string {
  if (typeof child === "string") return child;
  throw new Error(`${child.name} is no text.`);
}

const attributesIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      withoutEntities(value),
    ]),
  );

const withoutEntities = (text: string): string => {
  if (text.includes("]]>")) throw new Error("]]> stands outside of character data.");
  return text.replace(/&(\w*;?)/g, (entity, name: string) => {
    const sign = name.endsWith(";") ? known[name.slice(0, -1)] : undefined;
    if (sign === undefined) throw new Error(`XML does not know ${entity}.`);
    return sign;
  });
};
