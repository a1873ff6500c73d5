import type { MdxJsxTextElement } from "satteri";

type Inline = MdxJsxTextElement["children"][number];

/** The tags of numbers, which browsers take for boxes: between a box and the comma behind it a line may end. */
const numbers = ["Choose", "Number", "Shown"];
const marks = /^[.,;:!?)’”]+/;

/** A number and the mark behind it, in a span that keeps them in one line. */
export function marksKept(children: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const child of children) {
    const before = kept.at(-1);
    const mark = child.type === "text" ? marks.exec(child.value)?.[0] : undefined;
    if (child.type !== "text" || mark === undefined || !before || !isNumber(before)) {
      kept.push(child);
      continue;
    }
    const attributes = [{ type: "mdxJsxAttribute" as const, name: "class", value: "kept" }];
    const inside: Inline[] = [before, { type: "text", value: mark }];
    kept.splice(-1, 1, { type: "mdxJsxTextElement", name: "span", attributes, children: inside });
    kept.push({ ...child, value: child.value.slice(mark.length) });
  }
  return kept;
}

/** A number that no word follows. */
function isNumber(node: Inline): boolean {
  if (node.type !== "mdxJsxTextElement" || !numbers.includes(node.name ?? "")) return false;
  return !node.attributes.some((each) => each.type === "mdxJsxAttribute" && each.name === "many");
}
