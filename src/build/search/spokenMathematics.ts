import { classOf, childrenOf, textOf, type Element } from "./tree.ts";
import { nameOfSymbol } from "./symbolNames.ts";

/** A formula as a search knows it. */
interface Spoken {
  /** As a person reads it aloud: the kernel size minus 1. */
  readonly words: string;
  /** Its symbols, as one may type them: `n_out`. */
  readonly symbols: readonly string[];
}

/** What a formula says, from its MathML, whose classes tell what a letter stands for. */
export function spokenMathematics(math: Element): Spoken {
  const symbols = new Set<string>();
  const words = say(math, symbols)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,)])|(?<=\() /g, "");
  return { words: words.trim(), symbols: [...symbols] };
}

const signs: Readonly<Record<string, string>> = {
  "+": "plus",
  "−": "minus",
  "-": "minus",
  "⋅": "times",
  "=": "is",
  "≠": "is not",
  "≥": "is at least",
  "≤": "is at most",
  "→": "to",
  "∑": "the sum of",
  "⌊": "",
  "⌋": ", rounded down,",
  "⌈": "",
  "⌉": ", rounded up,",
  "\u2061": "",
};

function say(element: Element, symbols: Set<string>): string {
  const children = childrenOf(element);
  const parts = () => children.map((child) => say(child, symbols));
  switch (element.tagName) {
    case "mo":
      return children.length > 0 ? textOf(element) : signOf(textOf(element));
    case "mi":
      return named(textOf(element), element, symbols);
    case "msub": {
      const [base, below] = children.map(textOf);
      return named(`${base ?? ""}_${below ?? ""}`, element, symbols);
    }
    case "msup":
      return parts().join(" to the power of ");
    case "mfrac": {
      const [above = "", below = ""] = parts();
      return `${above}${/ (plus|minus|times) /.test(above) ? ", all" : ""} divided by ${below}`;
    }
    default:
      return children.length > 0 ? inRow(children, parts()) : textOf(element);
  }
}

/** A number that stands directly before a symbol multiplies it. */
const inRow = (children: readonly Element[], parts: readonly string[]) =>
  parts
    .map((part, at) => {
      const isFactor =
        children[at]?.tagName === "mn" && /^m(i|sub)$/.test(children[at + 1]?.tagName ?? "");
      return isFactor ? `${part} times` : part;
    })
    .join(" ");

const signOf = (sign: string) => signs[sign.trim()] ?? sign;

/** Its name where it is a symbol of ours, else as it is written. */
function named(written: string, element: Element, symbols: Set<string>): string {
  const symbol = written.normalize("NFKC").replaceAll(/[\s\u2060-\u2064]/g, "");
  const name = nameOfPart(symbol, /\bq-(\w+)/.exec(classOf(element))?.[1]);
  if (name === undefined) return symbol.replaceAll("_", " ");
  symbols.add(symbol);
  return name;
}

const parts: Readonly<Record<string, string>> = {
  h: "height",
  w: "width",
  before: "before",
  after: "after",
};

/** What a symbol is called, and along which axis or on which side: `k_h` is the kernel height. */
function nameOfPart(symbol: string, kind: string | undefined): string | undefined {
  const [, whole = "", last = ""] = /^(.*)[_,](\w+)$/.exec(symbol) ?? [];
  const part = parts[last];
  const name = part === undefined ? undefined : nameOfSymbol(whole, kind);
  return name === undefined
    ? nameOfSymbol(symbol, kind)
    : `${name.replace(/ size$/, "")} ${part ?? ""}`;
}
