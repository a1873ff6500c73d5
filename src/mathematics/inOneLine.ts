import type { MdxJsxTextElement } from "satteri";

/** What stands in a line of a lesson. */
export type Inline = MdxJsxTextElement["children"][number];

/** A span whose words stay in one line. */
export function inOneLine(children: Inline[]): Inline {
  const attributes = [{ type: "mdxJsxAttribute" as const, name: "class", value: "kept" }];
  return { type: "mdxJsxTextElement", name: "span", attributes, children };
}
