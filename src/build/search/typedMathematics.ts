import { childrenOf, textOf, type Element } from "./tree.ts";

/**
 * A formula as somebody types it, from its MathML: what stands on each side of its equals signs, and
 * what is rounded in it.
 */
export function typedMathematics(math: Element): string[] {
  // A number stands close to what it multiplies.
  const whole = typed(math).replaceAll(/(?<=\d) +(?=[\p{L}(])/gu, "");
  return [...whole.split("="), ...(whole.match(/[⌈⌊][^⌈⌊⌉⌋]*[⌉⌋]/g) ?? [])].map((side) =>
    side.trim(),
  );
}

function typed(element: Element): string {
  const children = childrenOf(element);
  const parts = children.map(typed);
  const [first = "", second = ""] = parts;
  switch (element.tagName) {
    case "annotation":
      return "";
    case "mfrac":
      return `((${first}) / (${second}))`;
    case "msup":
      return `(${first})^(${second})`;
    case "msub":
      return `${first}_${second}`.replaceAll(/[^\p{L}\d_]/gu, "");
    default:
      return children.length > 0 ? parts.join(" ") : written(element);
  }
}

/** Without the signs that nobody sees. */
const written = (leaf: Element) =>
  textOf(leaf)
    .normalize("NFKC")
    .replaceAll(/[\s\u2060-\u2064]/g, "");
