import { inOneLine, type Inline } from "./inOneLine.ts";
import { countedWord } from "../keptTogether.ts";

/** The tags of numbers, which browsers take for boxes: beside a box a line may end, whatever stands there. */
const numbers = ["Choose", "Number", "Shown"];
const before = /\d[\d,]*\s×\s$/;
const between = /^\s×\s$/;
const behind = new RegExp(`^(?:\\s×\\s\\d[\\d,]*)*(?:\\s${countedWord})?[.,;:!?)’”]*`);

/**
 * A number with what it is read with, in a span that keeps them in one line: the sizes beside it
 * (`12 × <Shown />`), the word that it counts, the mark behind it.
 */
export function numbersKept(children: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  /** What stands in one line so far, while more of it may follow. */
  let line: Inline[] = [];
  const end = () => {
    if (line.length > 1) kept.push(inOneLine(line));
    else kept.push(...line);
    line = [];
  };
  for (const [place, child] of children.entries()) {
    if (isNumber(child)) {
      if (line.at(-1)?.type !== "text") end();
      line.push(child);
      continue;
    }
    if (child.type !== "text") {
      end();
      kept.push(child);
      continue;
    }
    const next = children[place + 1];
    const isFollowed = next !== undefined && isNumber(next);
    if (isFollowed && line.length > 0 && between.test(child.value)) {
      line.push(child);
      continue;
    }
    const mayFollow = line.length > 0 && !hasWord(line.at(-1));
    const [joined = ""] = mayFollow ? (behind.exec(child.value) ?? []) : [];
    if (joined !== "") line.push({ type: "text", value: joined });
    end();
    const rest = child.value.slice(joined.length);
    const [opening = ""] = isFollowed ? (before.exec(rest) ?? []) : [];
    const plain = rest.slice(0, rest.length - opening.length);
    if (plain !== "") kept.push({ ...child, value: plain });
    if (opening !== "") line.push({ type: "text", value: opening });
  }
  end();
  return kept;
}

const isNumber = (node: Inline) =>
  node.type === "mdxJsxTextElement" && numbers.includes(node.name ?? "");

/** Whether a number brings its word along, in a span of its own. */
const hasWord = (node: Inline | undefined) =>
  node?.type === "mdxJsxTextElement" &&
  node.attributes.some((each) => each.type === "mdxJsxAttribute" && each.name === "many");
