import { isLayerName, layers, quantitiesOf } from "@calc";
import { parse } from "parse5";
import { shapesOf } from "../../widgets/search/formulaShape.ts";
import type { Section } from "../../widgets/search/section.ts";
import { addresses, htmlAt, linkTo } from "../dist.ts";
import { shapesOfQuantity } from "./formulaShapes.ts";
import { sectionsOf, type PageSection } from "./sections.ts";
import { toolAt } from "./tools.ts";
import { firstOf, textOf } from "./tree.ts";

/** Whose text is searched; the workings of single numbers say nothing new. */
const kinds: readonly (readonly [pages: RegExp, kind: Section["kind"]])[] = [
  [/^\/lessons\/[\w-]+\/[\w-]+\/$/, "lesson"],
  [/^\/reference\/(?!sheet\/)[\w-]+\/$/, "formula"],
  [/^\/networks\/[\w-]+\/$/, "network"],
  [/^\/exercises\/[\w-]+\/$/, "exercise"],
  [/^\/glossary\/$/, "word"],
  // Of lists and tools it is enough what they are for.
  [/^\/((?!search\/)\w+|teach\/verify|reference\/sheet)\/$/, "tool"],
];

/** Every section of the built pages that a search looks through. */
export const builtSections = (): Section[] =>
  addresses().flatMap((address) => {
    const kind = kinds.find(([pages]) => pages.test(address))?.[1];
    if (kind === undefined) return [];
    return kind === "tool"
      ? toolAt(address, htmlAt(address))
      : sectionsAt(address, htmlAt(address), kind);
  });

/** The sections of one page, each with the link that leads to it. */
export function sectionsAt(address: string, html: string, kind: Section["kind"]): Section[] {
  const main = firstOf(parse(html), ({ tagName }) => tagName === "main");
  if (!main) return [];
  const title = firstOf(main, ({ tagName }) => tagName === "h1");
  const page = title ? textOf(title).trim() : "";
  const [, layer = ""] = /^\/reference\/(\w+)\/$/.exec(address) ?? [];
  return sectionsOf(main)
    .filter((section) => isOwn(section, kind))
    .map(({ id, heading, text, symbols, formulas, isExercise }) => ({
      kind: isExercise ? "exercise" : kind,
      page,
      heading,
      text,
      symbols: symbols.join(" "),
      ...shapesOfAll(kind === "lesson" ? formulas.filter(hasLetter) : [], layer, id),
      href: linkTo(address) + (id === undefined ? "" : `#${id}`),
    }));
}

/** The forms of a section’s formulas: of a layer’s quantity as many as it has, else those that stand there. */
function shapesOfAll(
  formulas: readonly string[],
  layer: string,
  quantity = "",
): Pick<Section, "shapes"> {
  const isOwn = isLayerName(layer) && quantitiesOf(layers[layer]).computed.includes(quantity);
  const shapes = isOwn ? shapesOfQuantity(layers[layer], quantity) : formulas.flatMap(shapesOf);
  return shapes.length === 0 ? {} : { shapes: [...new Set(shapes)].join(" ") };
}

const hasLetter = (formula: string) => /\p{L}/u.test(formula);

/** Every network’s page explains its pictures in the same words; what is its own has a place, or no heading.
 * Lists of exercises say what these say themselves. */
const isOwn = ({ id, heading }: PageSection, kind: Section["kind"]) =>
  id !== "exercises" &&
  (kind !== "network" || id !== undefined || heading === "" || heading === "Layer by layer");
