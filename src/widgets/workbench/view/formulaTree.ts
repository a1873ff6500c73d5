/** A piece of a formula: an element of MathML, its text or its parts, and the class that colours it. */
export interface FormulaPart {
  readonly tag: "mrow" | "mi" | "mn" | "mo" | "mtext" | "mfrac" | "msub" | "msup";
  readonly text?: string;
  readonly colour?: string;
  readonly parts?: readonly FormulaPart[];
}

const signs: Readonly<Record<string, string>> = {
  "\\cdot": "·",
  "\\times": "×",
  "\\bmod": "mod",
  "\\max": "max",
  "\\min": "min",
  "\\lfloor": "⌊",
  "\\rfloor": "⌋",
  "\\lceil": "⌈",
  "\\rceil": "⌉",
  "\\ge": "≥",
  "\\le": "≤",
  "\\ne": "≠",
  "\\lvert": "|",
  "\\rvert": "|",
  "-": "−",
  "*": "·",
};

const words: Readonly<Record<string, string>> = {
  "\\%": "%",
  "\\_": "_",
  "\\,": "\u2009",
  "\\;": "\u2004",
  "\\ ": " ",
};
const token = /\s*(\\[a-zA-Z]+|\\.|(?:\d|\{,\}|\.\d)+…?|\S|$)/uy;

/**
 * The LaTeX that calc and the workings write, as MathML: they use few commands, and no page carries
 * a typesetter. What is none of these commands stands as it is written.
 */
export function formulaTree(latex: string): FormulaPart {
  let at = 0;

  /** The token that comes next; `take` goes on behind it. */
  function next(): string {
    token.lastIndex = at;
    return token.exec(latex)?.[1] ?? "";
  }

  function take(): string {
    const found = next();
    at = Math.max(at + 1, token.lastIndex);
    return found;
  }

  function row(): FormulaPart[] {
    const parts: FormulaPart[] = [];
    while (next() !== "" && next() !== "}") {
      const part = withMark();
      if (part) parts.push(part);
    }
    return parts;
  }

  function group(): FormulaPart {
    if (next() !== "{") return withMark() ?? { tag: "mrow", parts: [] };
    take();
    const parts = row();
    take();
    const [only, ...others] = parts;
    return only && others.length === 0 ? only : { tag: "mrow", parts };
  }

  /** Words between braces, with their spaces. */
  function plain(): string {
    take();
    const end = /(?<!\\)\}/g;
    end.lastIndex = at;
    const stop = end.exec(latex)?.index ?? latex.length;
    const text = latex.slice(at, stop).replaceAll(/\\(.)/g, "$1");
    at = stop + 1;
    return text;
  }

  function withMark(): FormulaPart | undefined {
    const part = atom();
    const tag = next() === "_" ? "msub" : next() === "^" ? "msup" : undefined;
    if (!part || !tag) return part;
    take();
    return { tag, parts: [part, group()] };
  }

  function atom(): FormulaPart | undefined {
    if (next() === "{") return group();
    const found = take();
    if (found === "\\htmlClass") return { tag: "mrow", colour: plain(), parts: [group()] };
    if (found === "\\text") return { tag: "mtext", text: plain() };
    if (/^\\t?frac$/.test(found)) return { tag: "mfrac", parts: [group(), group()] };
    if (found === "\\left" || found === "\\right") return undefined;
    if (words[found] !== undefined) return { tag: "mtext", text: words[found] };
    if (signs[found] !== undefined) return { tag: "mo", text: signs[found] };
    if (/^\d/.test(found)) return { tag: "mn", text: found.replaceAll("{,}", ",") };
    if (/^\p{L}$/u.test(found)) return { tag: "mi", text: found };
    return { tag: "mo", text: found };
  }

  return { tag: "mrow", parts: row() };
}
