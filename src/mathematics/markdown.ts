import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { defineMdastPlugin } from "satteri";
import { renderMathematics } from "./render.ts";

interface MathematicsNode {
  readonly value: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function render({ value, position }: MathematicsNode, file: URL | undefined, display: boolean) {
  try {
    const raw = renderMathematics(value, { display });
    return { raw: display ? `<div class="formula">${raw}</div>` : raw, mdxExpressions: false };
  } catch (error) {
    const path = file ? relative(process.cwd(), fileURLToPath(file)) : "";
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}:${position?.start.line ?? "?"}: the formula “${value}”: ${reason}`, {
      cause: error,
    });
  }
}

/** Mathematics in lessons: `$…$` in a line, `$$…$$` on display. Throws with the file and the line. */
export const mdastPlugins = [
  defineMdastPlugin({
    name: "mathematics",
    inlineMath: (node, { fileURL }) => render(node, fileURL, false),
    math: (node, { fileURL }) => render(node, fileURL, true),
  }),
];
