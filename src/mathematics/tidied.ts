import type { Node } from "./tree.ts";

/** What KaTeX writes around a formula or for older readers of MathML; browsers do without it. */
const wrappers = new Set(["span", "math", "semantics"]);
const idle = / (?:fence|separator)="true"/g;
const idleOfOperators = / (?:(?:fence|separator)="true"|mathvariant="normal")/g;
const tall = new Set(["mfrac", "mtable", "munder", "mover", "munderover", "msqrt", "mroot"]);
/** A hair thinner than the font’s own line, which browsers round differently at each size. */
const line = ' linethickness="0.055em"';

/** A formula without what says nothing, its colours as classes, its brackets no taller than they need be. */
export function tidied(node: Node): Node {
  const { name, attributes, text } = node;
  const children = node.children.filter((child) => child.name !== "annotation").map(tidied);
  const [only, second] = children;
  if (wrappers.has(name) && only) return only;
  const colour = /mathcolor="(\w+)"/.exec(attributes)?.[1];
  if (colour !== undefined) return coloured(colour, children);
  if (name === "mrow" && attributes === "" && only && !second) return only;
  if (name === "mrow" || name === "mstyle") {
    const row = children.filter((child) => !isEmpty(child));
    return { name: "mrow", attributes, children: row.some(isTall) ? row : row.map(low), text };
  }
  const kept = attributes.replaceAll(name === "mo" ? idleOfOperators : idle, "");
  return { name, attributes: name === "mfrac" ? kept + line : kept, children, text };
}

function coloured(colour: string, children: Node[]): Node {
  const [only, second] = children;
  const attributes = ` class="q-${colour}"`;
  return only && !second && !only.attributes.includes("class=")
    ? { ...only, attributes: attributes + only.attributes }
    : { name: "mrow", attributes, children, text: "" };
}

/** `{}` in LaTeX, which only says that an operator beside it has two sides. */
const isEmpty = ({ name, children }: Node) => name === "mrow" && children.length === 0;

const isTall = ({ name, children }: Node): boolean => tall.has(name) || children.some(isTall);

/** A bracket beside which nothing is taller than a letter. */
const low = (node: Node): Node =>
  node.name === "mo" &&
  /^[()[\]⌊⌋⌈⌉]$/.test(node.children.map(({ text }) => text).join("")) &&
  !node.attributes.includes("stretchy")
    ? { ...node, attributes: `${node.attributes} stretchy="false"` }
    : node;
