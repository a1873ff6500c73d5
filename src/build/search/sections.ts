import { isSaidBeside } from "./isSaidBeside.ts";
import { isHeadingOf, lineOf, placeOf, type Place } from "./places.ts";
import { isBlock, isCell, isRead } from "./readable.ts";
import { spokenMathematics } from "./spokenMathematics.ts";
import type { Element, Node } from "./tree.ts";
import { typedMathematics } from "./typedMathematics.ts";

/** What stands from one place of a page to the next. */
export interface PageSection extends Place {
  /** A line for each paragraph, none of them empty. */
  readonly text: string;
  readonly symbols: readonly string[];
  /** Its formulas as one types them. */
  readonly formulas: readonly string[];
}

interface Growing extends Place {
  text: string;
  readonly symbols: Set<string>;
  readonly formulas: Set<string>;
}

/** The sections of a page, each with the text that is read there. */
export function sectionsOf(main: Node): PageSection[] {
  let section = begunAt({ heading: "", isExercise: false });
  const sections = [section];
  const begin = (place: Place) => sections.push((section = begunAt(place)));

  const visit = (node: Node): void => {
    if ("value" in node) section.text += node.value.replaceAll(/\s+/g, " ");
    else if (!("tagName" in node) || node.tagName === "h1" || !isRead(node)) return;
    else if (node.tagName === "math") addMathematics(node);
    else addElement(node);
  };
  const addElement = (element: Element) => {
    const outer = section;
    const place = placeOf(element);
    if (place) begin(place);
    const edge = isBlock(element) ? "\n" : "";
    section.text += edge;
    if (!isHeadingOf(element, section)) addInside(element);
    section.text += isCell(element) ? " · " : edge;
    // What follows an exercise belongs to the section that it stands in.
    if (place?.isExercise === true) begin(outer);
  };
  const addInside = ({ childNodes }: Element) => {
    childNodes.forEach((child, at) => {
      // Two elements side by side are kept apart by their looks.
      if ("tagName" in child && "tagName" in (childNodes[at - 1] ?? {})) section.text += " ";
      visit(child);
    });
  };
  const addMathematics = (math: Element) => {
    const { words, symbols } = spokenMathematics(math);
    if (!isSaidBeside(math)) section.text += ` ${words} `;
    for (const symbol of symbols) section.symbols.add(symbol);
    for (const formula of typedMathematics(math)) section.formulas.add(formula);
  };
  visit(main);
  return merged(sections);
}

const begunAt = ({ id, heading, isExercise }: Place): Growing => ({
  ...(id === undefined ? {} : { id }),
  heading,
  isExercise,
  text: "",
  symbols: new Set(),
  formulas: new Set(),
});

/** The parts of a section before and after an exercise are one. */
function merged(sections: readonly Growing[]): PageSection[] {
  const byPlace = Map.groupBy(sections, ({ id, heading }) => `${id ?? ""} ${heading}`);
  return [...byPlace.values()].flatMap((parts) => {
    const [first] = parts;
    const text = tidied(parts.map((part) => part.text).join("\n"));
    if (!first || text === "") return [];
    const symbols = new Set(parts.flatMap((part) => [...part.symbols]));
    const formulas = new Set(parts.flatMap((part) => [...part.formulas]));
    return [{ ...first, text, symbols: [...symbols], formulas: [...formulas] }];
  });
}

/** Without empty lines, and a row of a table without its empty cells. */
const tidied = (text: string) =>
  text
    .split("\n")
    .map((line) =>
      lineOf(line)
        .replaceAll(/ (?=[.,;:?!)])/g, "")
        .replaceAll(/(?:^| )·(?: –)?(?= ·|$)|^· /g, ""),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join("\n");
