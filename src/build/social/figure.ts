import { plainStyles } from "./plainStyles.ts";

/** A drawing of a page, with the styles that it needs, to be placed in another. */
export interface Figure {
  readonly svg: string;
  readonly styles: string;
  readonly width: number;
  readonly height: number;
}

/** The page’s own figure: the largest drawing of the first figure that has one wide enough to show. */
export function figureOf(html: string): Figure | undefined {
  const main = html.slice(html.indexOf("<main"));
  const css = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
  for (const [figure] of main.matchAll(/<figure.*?<\/figure>/gs)) {
    const drawings = drawingsIn(figure);
    const largest = drawings.sort((a, b) => b.length - a.length)[0] ?? "";
    const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(largest);
    const [width, height] = [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
    if (width < 300 || height / width > 1.2) continue;
    // Without comments, names for the ear, and marks that only a browser understands.
    const svg = largest
      .replace(/<!--.*?-->/gs, "")
      .replace(/ (?:aria-[\w-]+|role|tabindex|href)="[^"]*"/g, "")
      // A page may name a mark without a value; here each has one.
      .replace(/ (data-[\w-]+)(?=[\s>/])/g, ' $1=""');
    return { svg, styles: plainStyles(css.join("\n")), width, height };
  }
  return undefined;
}

/** The outermost drawings in a piece of a page. */
function drawingsIn(html: string): string[] {
  const drawings: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: tag, index } of html.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === "<svg" && depth === 0) start = index;
    depth += tag === "<svg" ? 1 : -1;
    if (depth === 0) drawings.push(html.slice(start, index + tag.length).replaceAll("&nbsp;", " "));
  }
  return drawings;
}
