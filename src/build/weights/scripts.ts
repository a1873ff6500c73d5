import { addressOf, isBuilt, type Element } from "../dist.ts";

/** The script files that a page’s first view names, and those of islands further down. */
export interface Scripts {
  readonly own: string[];
  readonly islands: string[];
  readonly later: string[];
}

/** Which scripts a page fetches at first, and which later. What they import is not among them. */
export function scriptsAtFirst(elements: readonly Element[]): Scripts {
  // What comes after a second heading is further down than the first screen.
  const second = elements.filter(({ name }) => name === "h2")[1];
  const end = second ? elements.indexOf(second) : elements.length;
  const islands = elements.filter(({ name }) => name === "astro-island");
  // Exercises are fetched when a person first moves, figures before, so that they answer at once then.
  const waits = ({ attributes: { client, opts = "" } }: Element) =>
    client === "activity" && !opts.includes('"value":"near"');
  const isEarly = (island: Element) => elements.indexOf(island) < end && !waits(island);
  return {
    own: [...urlsOf(elements, "script", "src"), ...linked(elements, "modulepreload")],
    islands: islands.filter(isEarly).flatMap(scriptsOf),
    later: islands.filter((island) => !isEarly(island)).flatMap(scriptsOf),
  };
}

/** The files that links of one kind name. */
export const linked = (elements: readonly Element[], rel: string): string[] =>
  urlsOf(
    elements.filter(({ attributes }) => attributes["rel"] === rel),
    "link",
    "href",
  );

const scriptsOf = (island: Element) =>
  ["component-url", "renderer-url", "before-hydration-url"].flatMap((attribute) =>
    urlsOf([island], "astro-island", attribute),
  );

function urlsOf(elements: readonly Element[], name: string, attribute: string): string[] {
  return elements
    .filter((element) => element.name === name)
    .flatMap(({ attributes }) => attributes[attribute] ?? [])
    .flatMap((url) => addressOf(url) ?? [])
    .filter(isBuilt);
}
