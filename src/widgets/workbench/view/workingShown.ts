import { formatNumber, type Derivation } from "@calc";
import { nodeWorkings, sentenceCase, totalWorkings, type Working } from "@workings";
import { formulaTree, type FormulaPart } from "./formulaTree.ts";
import type { Opened } from "./opened.ts";
import type { ShownWorking } from "./shown.ts";

/** Where a number of a row comes from, or of the whole network where `name` is empty. */
export function workingShown(
  { network, summary }: Opened,
  name: string,
  asked: string,
): ShownWorking | undefined {
  const row = summary.rows.find((each) => each.name === name);
  const workings = row ? nodeWorkings(network, row) : name === "" ? totalWorkings(network) : [];
  const found = workings.find(({ id, aliases = [] }) => id === asked || aliases.includes(asked));
  return found && shown(found, asked);
}

function shown(working: Working, asked: string): ShownWorking {
  const { title, answer, because, derivations = [], given = [], symbols = [] } = working;
  const { terms = [], tensors = [] } = working;
  return {
    asked,
    title,
    answer,
    because,
    derivations: derivations.map(linesOf),
    given: given.map(({ latex, words }) => ({
      words: latex === undefined ? `${sentenceCase(words)}.` : words,
      ...(latex !== undefined && { formula: formulaTree(latex) }),
    })),
    symbols: symbols.map(({ latex, label, meaning, value }) => ({
      formula: formulaTree(latex),
      words: `${label}: ${meaning}`,
      value,
    })),
    terms: terms.map(({ label, count, times = 1 }) => ({
      label: times > 1 ? `${label}, ${times} times` : label,
      text: formatNumber(count),
    })),
    tensors,
  };
}

/** A derivation line by line: the symbols, the numbers, each step; what says nothing new is left out. */
function linesOf({ subject, symbols, numbers, steps }: Derivation): FormulaPart[] {
  const sides = [...new Set([symbols, numbers, ...steps])];
  return sides.map((side, place) =>
    formulaTree(place === 0 ? `${subject} = ${side}` : `= ${side}`),
  );
}
