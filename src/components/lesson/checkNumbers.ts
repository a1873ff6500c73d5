import { readFileSync } from "node:fs";
import { counted } from "@calc";
import { numbersKnown } from "./numbersKnown.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** From here on no number is a small count of things. */
const large = 1000n;
const year = /^(19|20)\d\d$/;

/**
 * Throws, with the file and the line, where a lesson types a number that is worked out here: of
 * 1,000 or more any number that nobody chose (years go), below that one which the lesson's own layers
 * or the networks that it names come to, and nobody chose as well. Small numbers go, in a formula all
 * digits. What others printed stands in `<Quoted>`, in a `claim` or in a footnote; small counts are words.
 * A number that was chosen is separated into thousands, as those that are worked out are.
 */
export function checkNumbers({ file, notebook, worked }: ReadNotebook): void {
  const text = readFileSync(file, "utf8");
  const networks = [...text.matchAll(/(?:of|network)="([^"]*)"/g)].flatMap(([, of = ""]) =>
    [...of.matchAll(/[a-z][\w-]*/gi)].map(([name]) => name),
  );
  const set = new Set(
    [...text.matchAll(/set="([^"]*)"/g)].flatMap(([, to = ""]) =>
      (to.match(/\d+/g) ?? []).map(BigInt),
    ),
  );
  const { given, computed } = numbersKnown({ notebook, worked }, new Set(networks));
  for (const { number, written, line, inMathematics } of numbersTyped(text)) {
    if (given.has(number) || set.has(number)) {
      if (number < large || /\D/.test(written) || year.test(written)) continue;
      const separated = counted(number).replace(/,/g, inMathematics ? "{,}" : ",");
      throw new Error(`${file}:${line}: “${written}”: write “${separated}”, as all numbers here.`);
    }
    const tag = computed.get(number);
    const isSmall = number < (inMathematics ? 10n : 3n);
    const isRefused = number >= large ? !year.test(written) || tag : tag !== undefined && !isSmall;
    if (!isRefused) continue;
    const instead = tag ?? 'a tag, such as <Number of="…" /> or <Shown of="…" />';
    throw new Error(
      `${file}:${line}: “${written}” is typed by hand. Write ${instead}; <Quoted>${written}</Quoted> if others printed it; a word if it counts something.`,
    );
  }
}

interface TypedNumber {
  readonly number: bigint;
  readonly written: string;
  readonly line: number;
  /** Where a digit is part of a formula: the 4 of four gates. */
  readonly inMathematics: boolean;
}

/** What is no prose: the head, code, tags with their attributes, what is quoted, sources, addresses. */
const elsewhere =
  /^---[\s\S]*?^---|^```[\s\S]*?^```|`[^`\n]*`|<Quoted>[\s\S]*?<\/Quoted>|<\/?[A-Z]\w*(?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*\s*\/?>|^\[\^[^\]]*\]:.*$|\[\^[^\]]*\]|\]\([^)]*\)|\\\w+/gm;

function numbersTyped(text: string): TypedNumber[] {
  const prose = text.replace(elsewhere, (part) => part.replace(/[^\n]/g, " "));
  const formulas = [...prose.matchAll(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g)].map(
    ({ 0: formula, index }) => [index, index + formula.length] as const,
  );
  return [...prose.matchAll(/(?<![\w.,])\d+(?:(?:,|\{,\}|[   ])\d{3})*(?![\w]|\.\d|,\d)/g)].map(
    ({ 0: written, index }) => ({
      number: BigInt(written.replace(/\D/g, "")),
      written,
      line: prose.slice(0, index).split("\n").length,
      inMathematics: formulas.some(([from, to]) => index > from && index < to),
    }),
  );
}
