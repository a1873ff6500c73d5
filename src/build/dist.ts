import { existsSync, globSync, readFileSync } from "node:fs";
import { parse, type DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** An element of a page: its name, its attributes, the text directly inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The folder that `npm run build` writes. */
export const dist = "dist";

let base: string | undefined;

/** The folder that the built site belongs into, `/` or `/course/`, as its pages tell. */
export const builtBase = (): string => (base ??= readBase());

function readBase(): string {
  const [page] = globSync("**/*.html", { cwd: dist });
  const html = page === undefined ? "" : readFileSync(`${dist}/${page}`, "utf8");
  return /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(html)?.[1] ?? "/";
}

/** The address of every built page, within the site: `/`, `/lessons/padding/`, `/404.html`. */
export function addresses(): string[] {
  return globSync("**/*.html", { cwd: dist })
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** Those without the pages that are one of many alike: of the workings of networks, AlexNet's alone. */
export function sampleOfAddresses(): string[] {
  const isOneOfMany = /^\/networks\/(?!alexnet\/)[\w-]+\/(?!totals\/)\w+\/$/;
  return addresses().filter((address) => !isOneOfMany.test(address));
}

/** The built file at an address within the site (without query or fragment). */
export function fileAt(address: string): string {
  return `${dist}${decodeURIComponent(address)}${address.endsWith("/") ? "index.html" : ""}`;
}

/** Whether the build wrote something there. */
export const isBuilt = (address: string): boolean => existsSync(fileAt(address));

/** Where in the site a link of a page leads; nothing where it leads out of it. */
export function addressOf(link: string, page = "/"): string | undefined {
  const { origin, pathname } = new URL(link, host + builtBase().slice(0, -1) + page);
  const isWithin = origin === host && pathname.startsWith(builtBase());
  return isWithin ? `/${pathname.slice(builtBase().length)}` : undefined;
}

/** How pages of the built site link to an address within it. */
export const linkTo = (address: string): string => builtBase() + address.slice(1);

const host = "http://site";

export function htmlAt(address: string): string {
  return readFileSync(fileAt(address), "utf8");
}

/** A page's elements in document order, those in templates included. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if ("tagName" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      found.push({ name: node.tagName, attributes, text });
    }
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
