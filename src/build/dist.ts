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

/** The address of every built page: `/`, `/lessons/padding/`, `/404.html`. */
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

/** The built file that an address (without query or fragment) leads to. */
export function fileAt(address: string): string {
  return `${dist}${decodeURIComponent(address)}${address.endsWith("/") ? "index.html" : ""}`;
}

/** Whether the build wrote something there. */
export const isBuilt = (address: string): boolean => existsSync(fileAt(address));

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
