import type { Entry } from "./entry.ts";
import { excerpt, type Piece } from "./excerpt.ts";
import { shapesOf } from "./formulaShape.ts";
import { indexOf, lookUp } from "./lookUp.ts";
import { termOf, tokens } from "./terms.ts";
import { usualAxes } from "./usualAxes.ts";
import type { Section } from "./section.ts";

/** A section that was found, with the sentence that tells why. */
export interface Hit {
  readonly section: Section;
  readonly pieces: readonly Piece[];
}

const most = 60;
/** So much of the best find’s share of the words is worth showing. */
const enough = 0.6;
/** So many sections are indexed at a time, so that a person can go on typing. */
const step = 20;
/** What explains comes before what lists. */
const weights: Readonly<Record<Section["kind"], number>> = {
  lesson: 1.5,
  formula: 1,
  network: 0.8,
  exercise: 0.7,
  word: 1,
  tool: 1,
};

/** A search over the text of the pages; resolves once every section is in its index. */
export async function textFinder(
  sections: readonly Section[],
  entries: readonly Entry[],
): Promise<(typed: string) => readonly Hit[]> {
  const uses = new Map(entries.map((entry) => [entry.href, entry.uses ?? 0]));
  const weightsOf = sections.map(({ kind, page, href }) => {
    const used = uses.get(href.replace(/#.*/, "")) ?? 0;
    return weights[kind] * (1 + Math.log10(1 + used) / 2) * usualAxes(page);
  });
  const index = indexOf<Section & { readonly at: number }>(["page", "heading", "text", "symbols"]);
  const items = sections.map((section, at) => ({ ...section, at }));
  await index.addAllAsync(items, { chunkSize: step });
  const byWords = (typed: string) => {
    const found = lookUp(index, typed, {
      boost: { page: 2, heading: 3, text: 1, symbols: 0.3 },
      boostDocument: (at: number) => weightsOf[at] ?? 1,
    });
    const best = Math.max(0, ...found.map(({ share }) => share));
    return found
      .filter(({ share }) => share >= best * enough)
      .slice(0, most)
      .flatMap(({ at, terms }) => {
        const section = sections[at];
        return section ? [{ section, pieces: excerpt(section.text, terms) }] : [];
      });
  };
  const ofShape = (typed: string) => {
    const asked = shapesOf(typed);
    return items
      .filter(({ shapes = "" }) => asked.some((shape) => shapes.split(" ").includes(shape)))
      .toSorted((a, b) => shapeWeight(b, weightsOf[b.at]) - shapeWeight(a, weightsOf[a.at]));
  };
  return (typed) => {
    const same = ofShape(typed);
    const [first] = same;
    if (!first) return byWords(typed);
    // What explains a formula says its name.
    const { page, heading } = first;
    const terms = tokens(heading).map(termOf);
    const hrefs = new Set(same.map(({ href }) => href));
    return [
      ...same.map((section) => ({ section, pieces: excerpt(section.text, terms) })),
      ...byWords(`${page} ${heading}`).filter(({ section: { href } }) => !hrefs.has(href)),
    ];
  };
}

/** Where a formula is declared comes before where it is told. */
const shapeWeight = ({ kind }: Section, weight = 1) => (kind === "formula" ? 2 : 1) * weight;
