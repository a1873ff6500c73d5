/** A piece of MathML: an element, or (with an empty name) text. */
export interface Node {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly Node[];
  readonly text: string;
}

const tags = /<(\/?)([\w-]+)([^>]*?)(\/?)>|[^<]+/g;

/** What KaTeX wrote, as a tree. It writes no comments. */
export function treeOf(markup: string): Node {
  const open: { name: string; attributes: string; children: Node[] }[] = [];
  let inner: Node[] = [];
  for (const [text, tag, name = "", attributes = "", end] of markup.matchAll(tags)) {
    if (name === "") inner.push({ name, attributes, children: [], text });
    else if (end === "/") inner.push({ name, attributes, children: [], text: "" });
    else if (tag === "") {
      open.push({ name, attributes, children: inner });
      inner = [];
    } else {
      const closed = open.pop();
      const node = { name, attributes: closed?.attributes ?? "", children: inner, text: "" };
      inner = [...(closed?.children ?? []), node];
    }
  }
  const [root] = inner;
  if (!root || open.length > 0) throw new Error(`No whole element in “${markup}”.`);
  return root;
}

/** The tree as markup. */
export function markupOf({ name, attributes, children, text }: Node): string {
  const inner = text + children.map(markupOf).join("");
  return name === "" ? inner : `<${name}${attributes}>${inner}</${name}>`;
}
