import type { SyntaxNode } from "@lezer/common";
import { spanOf, textOf, type Source } from "./children.ts";
import type { Statement } from "./tree.ts";

/** `import a.b as c`, `from a.b import c as d`, `from a import *`: each name for itself. */
export function importsIn(node: SyntaxNode, source: Source): Statement[] {
  const span = spanOf(node, source);
  const written = textOf(node, source).replaceAll(/#.*|[()\\]/g, " ");
  const [, from, names] = /^from\s+([\w.\s]*?)\s*\bimport\b([\s\S]*)$/.exec(written) ?? [];
  const whole = from === undefined;
  const list = (names ?? written.replace(/^import/, "")).split(",").map((each) => each.trim());
  return list.filter(Boolean).map((each): Statement => {
    const [name = "", alias] = each.split(/\s+as\s+/);
    if (whole) {
      // `import a.b` gives the name `a`.
      const as = alias ?? name.split(".")[0] ?? name;
      return { kind: "import", path: alias === undefined ? as : name, as, whole, ...span };
    }
    const path = from.replaceAll(/\s/g, "");
    if (name === "*") return { kind: "star import", path, ...span };
    return { kind: "import", path: `${path}.${name}`, as: alias ?? name, whole, ...span };
  });
}
