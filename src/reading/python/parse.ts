import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { childrenOf, isFault } from "./children.ts";
import { withIndentation } from "./indentation.ts";
import { withoutProse } from "./prose.ts";
import { readStatements } from "./statements.ts";
import type { Span, Statement } from "./tree.ts";

/** A text of Python as far as it could be read, and where it could not. */
export interface Parsed {
  readonly statements: readonly Statement[];
  readonly faults: readonly Span[];
}

/** Reads a text as Python; it may stand behind another, from `start`. Nothing is thrown, whatever it holds. */
export function parse(text: string, start = 0): Parsed {
  const faults: Span[] = [];
  try {
    return parsed(text, start, faults);
  } catch (error) {
    // Brackets within brackets, ten thousand deep.
    if (error instanceof RangeError) return { statements: [], faults: [{ from: 0, to: 0 }] };
    throw error;
  }
}

function parsed(text: string, start: number, faults: Span[]): Parsed {
  const { text: sound, original } = withIndentation(withoutProse(legible(text), faults));
  const source = { text: sound, original: (offset: number) => original(offset) + start };
  const tree = parser.parse(source.text);
  tree.iterate({
    enter: (node) => {
      if (!isFault(node.node)) return;
      const [from, to] = [source.original(node.from), source.original(node.to)];
      faults.push({ from, to });
    },
  });
  return { statements: readStatements(topOf(tree.topNode), source), faults };
}

/** The same text, letter for letter, where the parser knows less than Python: `64.` is a number there. */
const legible = (text: string) =>
  text
    .replaceAll("\r\n", " \n")
    .replaceAll("\r", "\n")
    .replaceAll(/(?<![\w.])(\d+)\.(?![\w.])/g, "$1 ");

const topOf = (node: SyntaxNode) => childrenOf(node);
