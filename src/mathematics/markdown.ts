import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin, type Features } from "satteri";
import type { Inline } from "./inOneLine.ts";
import { keptTogether } from "../keptTogether.ts";
import { namesKept } from "./namesKept.ts";
import { numbersKept } from "./numbersKept.ts";
import { onItsOwnLine, renderMathematics } from "./render.ts";

function render(latex: string, file: URL | undefined, display: boolean) {
  try {
    const raw = renderMathematics(latex, { display });
    return {
      raw: display ? onItsOwnLine(raw) : raw,
      mdxExpressions: false,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const written = display ? latex : `$${latex}$`;
    const place = file ? placeOf(written, fileURLToPath(file)) : "";
    throw new Error(`${place}the formula “${latex}”: ${reason}`, { cause: error });
  }
}

/** The file and the line on which a formula first stands. */
function placeOf(written: string, path: string): string {
  const [start = ""] = written.trim().split("\n");
  const lines = readFileSync(path, "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(start)) + 1;
  return `${relative(process.cwd(), path)}:${line}: `;
}

/** A visitor that keeps some of a node’s children in one line. */
function changed(keep: typeof numbersKept) {
  return <Node extends { children: readonly Inline[] }>(node: Node): Node | undefined => {
    const children = keep(node.children);
    const isChanged = children.some((child, place) => child !== node.children[place]);
    return isChanged ? { ...node, children } : undefined;
  };
}

/** Mathematics in lessons: `$…$` in a line, `$$…$$` on display; shapes, numbers with their words, and names that don’t break. Throws with the file and the line. */
export const mdastPlugins = [
  defineMdastPlugin({
    name: "mathematics",
    inlineMath: ({ value }, { fileURL }) => render(value, fileURL, false),
    math: ({ value }, { fileURL }) => render(value, fileURL, true),
  }),
  defineMdastPlugin({
    name: "shapes",
    text(node) {
      const value = keptTogether(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  }),
  defineMdastPlugin({ name: "numbers", paragraph: changed(numbersKept) }),
  defineMdastPlugin({
    name: "names",
    paragraph: changed(namesKept),
    link: changed(namesKept),
    emphasis: changed(namesKept),
    strong: changed(namesKept),
    tableCell: changed(namesKept),
  }),
];

/** What lessons may write besides plain Markdown: formulas, and sources as footnotes (`[^lecun]`). */
export const features: Features = {
  math: true,
  smartPunctuation: true,
  gfm: {
    footnotes: {
      label: "Sources",
      backLabel: "Back to the text, source {reference}",
      clobberPrefix: "source-",
    },
  },
};
