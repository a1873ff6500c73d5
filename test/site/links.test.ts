import { existsSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import {
  addresses,
  addressOf,
  elementsOf,
  fileAt,
  htmlAt,
  type Element,
} from "../../src/build/dist.ts";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly repeated: readonly string[];
  readonly links: readonly string[];
}

const pages = new Map(addresses().map((page) => [page, read(elementsOf(htmlAt(page)))]));

test.each([...pages])("each link on %s leads somewhere", (page, { links }) => {
  expect(new Set(links.filter((link) => !leads(page, link)))).toEqual(new Set());
});

test("no two elements of a page share an id", () => {
  const all = [...pages].flatMap(([page, { repeated }]) => repeated.map((id) => `${page}#${id}`));
  expect(all).toEqual([]);
});

function read(elements: readonly Element[]): Page {
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  return {
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    ids: new Set(elements.flatMap(({ attributes: { id, name } }) => [id ?? [], name ?? []].flat())),
    links: elements.flatMap(({ attributes: { href, src, srcset, poster, action } }) => [
      ...[href, src, poster, action].flatMap((url) => url ?? []),
      ...(srcset?.split(",").map((choice) => choice.trim().replace(/ .*/, "")) ?? []),
    ]),
  };
}

/** A link within the site leads to a built file, and its fragment to an element there. */
function leads(from: string, link: string): boolean {
  if (/^(?:[a-z]+:|\/\/)/.test(link)) return true;
  const address = addressOf(link, from);
  if (address === undefined) return false;
  const file = fileAt(address);
  if (!existsSync(file) || statSync(file).isDirectory()) return false;
  const id = decodeURIComponent(/#(.*)/.exec(link)?.[1] ?? "");
  return id === "" || (pages.get(address)?.ids.has(id) ?? true);
}
