import type { Written } from "../posed.ts";
import { templateOf } from "../snippet.ts";

type WrittenVariant = Written["variants"][number];

/**
 * What a variant asks and what is right, in one line. Commas, capitals and the signs that group
 * digits are left out: to mend those changes nobody’s marks.
 */
export function askedText(
  { prompt, code }: Pick<Written, "prompt" | "code">,
  { numbers, parts }: WrittenVariant,
): string {
  const asked = prompt.map((part) => (typeof part === "string" ? part : "…")).join("");
  const words = code ? `${asked} ${templateOf(code)}` : asked;
  const right = parts.map((part) => {
    const { marked } = part;
    const decimal = "decimal" in marked ? marked.decimal : undefined;
    const shape = "axes" in marked ? (marked.channelsAt ?? null) : (decimal?.decimals ?? null);
    return [marked.answer, shape, ...optionsOf(part)];
  });
  return JSON.stringify([folded(words), numbers.map(folded), right]);
}

/** The wrong numbers that a variant explains, in one line, in no order. */
export function mistakesText({ parts }: WrittenVariant): string {
  const wrong = parts.map(({ marked }) => {
    const texts = marked.mistakes.map((mistake) =>
      "axis" in mistake ? `${mistake.axis}:${mistake.value}` : mistake.value,
    );
    return [...new Set(texts)].sort();
  });
  return JSON.stringify(wrong);
}

/** What there is to choose from, of a part that is answered by a choice. */
function optionsOf(part: object): string[] {
  return "options" in part && Array.isArray(part.options)
    ? part.options.map((option) => folded(String(option)))
    : [];
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{Sm}]+/gu, " ")
    .trim();
