import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { elementsOf, fileAt, htmlAt, type Element } from "../dist.ts";
import { fontsOf } from "./fonts.ts";
import { modulesFrom } from "./modules.ts";
import { linked, scriptsAtFirst } from "./scripts.ts";

/** Bytes that a page’s first view loads, compressed with brotli; `later`: the scripts of what is further down. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly later: number;
}

const sizes = new Map<string, number>();

/** What the page at an address weighs. */
export function weigh(address: string): Weight {
  const html = htmlAt(address);
  const elements = elementsOf(html);
  // Styles and scripts within the page are weighed as such.
  const bare = html.replaceAll(/<(style|script)\b(?![^>]*json).*?<\/\1>/gs, "");
  const styles = elements.filter(({ name }) => name === "style").map(({ text }) => text);
  const sheets = linked(elements, "stylesheet");
  const { own, islands, later } = scriptsAtFirst(elements);
  const early = modulesFrom([...own, ...islands]);
  const all = modulesFrom([...early, ...later]);
  const inline = elements.filter(isInlineScript).map(({ text }) => text);
  return {
    html: brotliCompressSync(bare, pressed).length,
    css: sizeOfText(styles.join("")) + sum(sheets.map(sizeAt)),
    js: sum(early.map(sizeAt)) + sizeOfText(inline.join("")),
    // Already compressed.
    fonts: sum(fontsOf(elements, styles.join("")).map((url) => readFileSync(fileAt(url)).length)),
    later: sum(all.filter((url) => !early.includes(url)).map(sizeAt)),
  };
}

/** What counts towards the budget of a page. */
export const totalOf = ({ html, css, js, fonts }: Weight): number => html + css + js + fonts;

function isInlineScript({ name, attributes }: Element): boolean {
  const type = attributes["type"] ?? "module";
  return name === "script" && !("src" in attributes) && /^(module|text\/javascript)$/.test(type);
}

function sizeAt(url: string): number {
  const size = sizes.get(url) ?? sizeOf(readFileSync(fileAt(url)));
  sizes.set(url, size);
  return size;
}

/** Pages are many: they are pressed less hard than by a host. Styles and scripts, which recur, as hard. */
const pressed = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const sizeOf = (data: string | Buffer) => (data.length > 0 ? brotliCompressSync(data).length : 0);

function sizeOfText(text: string): number {
  const size = sizes.get(text) ?? sizeOf(text);
  sizes.set(text, size);
  return size;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
