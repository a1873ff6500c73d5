import type { FormulaPart } from "../../../src/widgets/workbench/view/formulaTree.ts";

/** A formula as one line of text, as people would type it. */
export function formulaText({ tag, text = "", parts = [] }: FormulaPart): string {
  const inside = parts.map(formulaText);
  if (tag === "mfrac") return `(${inside.join(") / (")})`;
  if (tag === "msub") return inside.join("_");
  if (tag === "msup") return inside.join("^");
  return text + inside.join(parts.length > 1 ? " " : "");
}
