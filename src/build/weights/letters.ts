import { letters } from "../../styles/fonts/letters.ts";
import type { Element } from "../dist.ts";

/** A font of ours: serif, serif-bold … */
export type FontName = keyof typeof letters;

/** Which of the letters of a page a font has in its first file, in its second, and not at all. */
export interface Use {
  readonly common: string;
  readonly rare: string;
  readonly missing: string;
}

const isItalic = ({ name, attributes }: Element) =>
  /^(em|i|cite|blockquote)$/.test(name) || /\banswer-line\b/.test(attributes["class"] ?? "");
const isBold = ({ name, attributes }: Element) =>
  /^(strong|b|h[1-4])$/.test(name) || /\b(brand|live|asks-why)\b/.test(attributes["class"] ?? "");
const isCode = (name: string) =>
  /^(code|pre|kbd|samp|script|noscript|style|title|template)$/.test(name);
const isFormula = ({ name, attributes }: Element) =>
  /^(mi|mn|mo)$/.test(name) || /\bsymbol\b/.test(attributes["class"] ?? "");
const isOperated = ({ name }: Element) => /^(button|label|option|text|tspan|th|td)$/.test(name);
/** Spaces, and what only tells the ear what a formula means. */
const unseen = /[\s\u200b\u2060-\u2064]/;

/**
 * The letters of a page by font, as far as its elements tell: italic and bold where an element says
 * so, and most letters of the text in both the serif and the sans, for styles decide between these.
 */
export function lettersOf(elements: readonly Element[]): Record<FontName, Use> {
  const written = elements.filter(({ name }) => !isCode(name));
  const words = written.filter((element) => !isFormula(element));
  const formulas = written.filter(isFormula).map(slanted);
  const isTool = elements.some(
    ({ name, attributes }) => name === "html" && /\btool\b/.test(attributes["class"] ?? ""),
  );
  return {
    serif: use("serif", isTool ? "" : textOf(words.filter((element) => !isOperated(element)))),
    "serif-bold": use("serif-bold", textOf(written.filter(isTool ? isTitle : isBold))),
    "serif-italic": use("serif-italic", isTool ? "" : textOf(written.filter(isItalic))),
    sans: use("sans", textOf(words)),
    mathematics: use("mathematics", formulas.join("")),
  };
}

const isTitle = (element: Element) => isBold(element) && /^(a|h[12])$/.test(element.name);
const textOf = (elements: readonly Element[]) => elements.map(({ text }) => text).join("");

/** A letter by itself is slanted; a word is set in the font of the text. */
function slanted({ name, text, attributes }: Element): string {
  if (name !== "mi") return text;
  if (text.length > 1 || "mathvariant" in attributes) return "";
  return /[A-Za-z]/.test(text) ? "𝑥" : text;
}

function use(font: FontName, text: string): Use {
  const { common, rare } = letters[font];
  const used = [...new Set(text)].filter((letter) => !unseen.test(letter));
  return {
    common: used.filter((letter) => common.includes(letter)).join(""),
    rare: used.filter((letter) => !common.includes(letter) && rare.includes(letter)).join(""),
    missing: used.filter((letter) => !common.includes(letter) && !rare.includes(letter)).join(""),
  };
}
