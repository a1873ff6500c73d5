import { parse } from "parse5";
import type { Section } from "../../widgets/search/section.ts";
import { addresses, htmlAt, linkTo } from "../dist.ts";
import { sectionsOf, type PageSection } from "./sections.ts";
import { firstOf, textOf } from "./tree.ts";

/** Whose text is searched. Lists of pages, the sheet and the workings of single numbers say nothing new. */
const kinds: readonly (readonly [pages: RegExp, kind: Section["kind"]])[] = [
  [/^\/lessons\/[\w-]+\/[\w-]+\/$/, "lesson"],
  [/^\/reference\/(?!sheet\/)[\w-]+\/$/, "formula"],
  [/^\/networks\/[\w-]+\/$/, "network"],
  [/^\/exercises\/[\w-]+\/$/, "exercise"],
  [/^\/glossary\/$/, "word"],
];

/** Every section of the built pages that a search looks through. */
export const builtSections = (): Section[] =>
  addresses().flatMap((address) => {
    const kind = kinds.find(([pages]) => pages.test(address))?.[1];
    return kind === undefined ? [] : sectionsAt(address, htmlAt(address), kind);
  });

/** The sections of one page, each with the link that leads to it. */
export function sectionsAt(address: string, html: string, kind: Section["kind"]): Section[] {
  const main = firstOf(parse(html), ({ tagName }) => tagName === "main");
  if (!main) return [];
  const title = firstOf(main, ({ tagName }) => tagName === "h1");
  const page = title ? textOf(title).trim() : "";
  return sectionsOf(main)
    .filter((section) => isOwn(section, kind))
    .map(({ id, heading, text, symbols, isExercise }) => ({
      kind: isExercise ? "exercise" : kind,
      page,
      heading,
      text,
      symbols: symbols.join(" "),
      href: linkTo(address) + (id === undefined ? "" : `#${id}`),
    }));
}

/** Every network’s page explains its pictures in the same words; what is its own has a place, or no heading.
 * Lists of exercises say what these say themselves. */
const isOwn = ({ id, heading }: PageSection, kind: Section["kind"]) =>
  id !== "exercises" &&
  (kind !== "network" || id !== undefined || heading === "" || heading === "Layer by layer");
