import { attributeOf, childrenOf, classOf, firstOf, textOf, type Element } from "./tree.ts";

/** A place of a page that a section begins at. */
export interface Place {
  /** Its name, by which a link leads there. */
  readonly id?: string;
  readonly heading: string;
  readonly isExercise: boolean;
}

/** Where a section begins: at a heading, or at a part of the page that has a name and a heading in it. */
export function placeOf(element: Element): Place | undefined {
  const id = attributeOf(element, "id");
  const place = { ...(id === undefined ? {} : { id }), isExercise: false };
  if (element.tagName === "h2") return { ...place, heading: lineOf(textOf(element)) };
  if (id === undefined) return undefined;
  if (element.tagName === "section" && /\bexercise\b/.test(classOf(element))) {
    const title = firstOf(element, (each) => /\bkicker\b/.test(classOf(each)));
    // After what it wants of a person: “Try it · Which padding?”
    return { id, heading: headingOf(title).replace(/^[^·]* · /, ""), isExercise: true };
  }
  if (element.tagName === "section" || isTerm(element)) {
    return { ...place, heading: headingOf(firstOf(element, isHeading)) };
  }
  const isPart = element.tagName === "h3" && !id.endsWith("-label");
  return isPart ? { ...place, heading: lineOf(textOf(element)) } : undefined;
}

/** Whether an element is the heading of the section that it stands in, which is told apart from its text. */
export const isHeadingOf = (element: Element, { heading }: Place): boolean =>
  isHeading(element) && heading !== "" && lineOf(textOf(element)) === heading;

/** A text without its line breaks. */
export const lineOf = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** A word of the glossary with its meaning. */
const isTerm = (element: Element) =>
  element.tagName === "div" && childrenOf(element)[0]?.tagName === "dt";

const isHeading = ({ tagName }: Element) => /^(h[23]|strong)$/.test(tagName);

const headingOf = (element: Element | undefined) => (element ? lineOf(textOf(element)) : "");
