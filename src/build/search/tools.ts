import { parse } from "parse5";
import type { Section } from "../../widgets/search/section.ts";
import { linkTo } from "../dist.ts";
import { lineOf } from "./places.ts";
import { allOf, attributeOf, firstOf, textOf } from "./tree.ts";

/** A page that lists or does something, found by what it says that it is for. */
export function toolAt(address: string, html: string): Section[] {
  const page = parse(html);
  const title = firstOf(page, ({ tagName }) => tagName === "title");
  const described = firstOf(page, (each) => attributeOf(each, "name") === "description");
  const main = firstOf(page, ({ tagName }) => tagName === "main");
  if (!title || !described || !main) return [];
  const said = allOf(main, ({ tagName }) => /^h[12]$/.test(tagName)).map((each) =>
    lineOf(textOf(each)),
  );
  return [
    {
      kind: "tool",
      // After it comes the site’s own name.
      page: lineOf(textOf(title)).replace(/ · [^·]*$/, ""),
      heading: "",
      text: [attributeOf(described, "content") ?? "", ...said].join("\n"),
      symbols: address.match(/\w+/g)?.join(" ") ?? "",
      href: linkTo(address),
    },
  ];
}
