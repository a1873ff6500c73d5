import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { init, parse } from "es-module-lexer";
import { elementsOf, fileAt, htmlAt, type Element } from "./dist.ts";

/** Bytes that a reader's browser loads for a page, compressed with brotli (`gzip`: with gzip). */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly gzip: number;
}

await init;
const weighed = new Map<string, { brotli: number; gzip: number }>();

/** What a page weighs when all of its figures have come into view. */
export function weigh(address: string): Weight {
  const html = htmlAt(address);
  const elements = elementsOf(html);
  // Styles and scripts within the page are weighed as such.
  const bare = html.replaceAll(/<(style|script)\b(?![^>]*json).*?<\/\1>/gs, "");
  const css = [
    ...urls(elements, "link", "href", ({ rel }) => rel === "stylesheet").map((url) => sizeAt(url)),
    ...elements.filter(({ name }) => name === "style").map(({ text }) => sizeOf(text)),
  ];
  const js = [
    ...modules(entries(elements)).map((url) => sizeAt(url)),
    ...elements.filter(isInlineScript).map(({ text }) => sizeOf(text)),
  ];
  const fonts = urls(elements, "link", "href", (a) => a["rel"] === "preload" && a["as"] === "font");
  return {
    html: sizeOf(bare).brotli,
    css: total(css, "brotli"),
    js: total(js, "brotli"),
    // Already compressed.
    fonts: fonts.reduce((sum, url) => sum + readFileSync(fileAt(url)).length, 0),
    gzip: total([sizeOf(bare), ...css, ...js], "gzip"),
  };
}

/** The script files that a page names: its own, and those of its islands. */
function entries(elements: readonly Element[]): string[] {
  return [
    ...urls(elements, "script", "src"),
    ...urls(elements, "link", "href", ({ rel }) => rel === "modulepreload"),
    ...["component-url", "renderer-url", "before-hydration-url"].flatMap((attribute) =>
      urls(elements, "astro-island", attribute),
    ),
  ];
}

/** Those files and all that they import; an `import()` waits for the reader and is left out. */
function modules(queue: readonly string[]): string[] {
  const seen = new Set(queue);
  for (const url of seen) {
    const code = readFileSync(fileAt(url), "utf8");
    for (const { n: specifier, d: dynamic } of parse(code)[0]) {
      if (specifier === undefined || dynamic !== -1) continue;
      seen.add(new URL(specifier, `http://site${url}`).pathname);
    }
  }
  return [...seen];
}

function urls(
  elements: readonly Element[],
  name: string,
  attribute: string,
  counts: (attributes: Element["attributes"]) => boolean = () => true,
): string[] {
  return elements
    .filter((element) => element.name === name && counts(element.attributes))
    .flatMap(({ attributes }) => attributes[attribute] ?? [])
    .map((url) => new URL(url, "http://site/").pathname)
    .filter((url) => existsSync(fileAt(url)));
}

function isInlineScript({ name, attributes }: Element): boolean {
  const type = attributes["type"] ?? "module";
  return name === "script" && !("src" in attributes) && /^(module|text\/javascript)$/.test(type);
}

function sizeAt(url: string) {
  const known = weighed.get(url) ?? sizeOf(readFileSync(fileAt(url)));
  weighed.set(url, known);
  return known;
}

function sizeOf(data: string | Buffer) {
  return { brotli: brotliCompressSync(data).length, gzip: gzipSync(data).length };
}

function total(sizes: readonly { brotli: number; gzip: number }[], by: "brotli" | "gzip"): number {
  return sizes.reduce((sum, size) => sum + size[by], 0);
}
