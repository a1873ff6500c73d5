import { formatNumber, type Derivation, type Row } from "@calc";
import { frameworkTitles } from "@frameworks";
import type { ReadNetwork } from "@reading";
import { nodeWorkings, sentenceCase, totalWorkings, type Working } from "@workings";
import { shownTensors } from "../../parts/printed.ts";
import { formulaTree, type FormulaPart } from "./formulaTree.ts";
import type { Opened } from "./opened.ts";
import type { ShownWorking } from "./shown.ts";

/** Where a number of a row comes from, or of the whole network where `name` is empty. */
export function workingShown(
  { network, summary, read }: Opened,
  name: string,
  asked: string,
): ShownWorking | undefined {
  const row = summary.rows.find((each) => each.name === name);
  const workings = row ? nodeWorkings(network, row) : name === "" ? totalWorkings(network) : [];
  const found = workings.find(({ id, aliases = [] }) => id === asked || aliases.includes(asked));
  return found && shown(found, asked, held(found, row, read.library));
}

/** The tensors that a number counts, as the library of the code prints them, or else as PyTorch does. */
function held(
  { tensors = [] }: Working,
  row: Row | undefined,
  library: ReadNetwork["library"],
): ShownWorking["held"] {
  if (!row || library !== "keras" || tensors.length === 0) {
    return { tensors, by: frameworkTitles.pytorch };
  }
  const inputs = row.inputs.map((shape) => shape.map(String));
  const { shown: printed } = shownTensors(
    "keras",
    { layer: row.layer, choices: row.choices },
    inputs,
  );
  return {
    tensors: printed.map(({ name, shape }) => `${row.name}/${name} (${shape.join(", ")})`),
    by: frameworkTitles.keras,
  };
}

function shown(working: Working, asked: string, tensors: ShownWorking["held"]): ShownWorking {
  const { title, answer, because, derivations = [], given = [], symbols = [] } = working;
  const { terms = [] } = working;
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
    held: tensors,
  };
}

/** A derivation line by line: the symbols, the numbers, each step; what says nothing new is left out. */
function linesOf({ subject, symbols, numbers, steps }: Derivation): FormulaPart[] {
  const sides = [...new Set([symbols, numbers, ...steps])];
  return sides.map((side, place) =>
    formulaTree(place === 0 ? `${subject} = ${side}` : `= ${side}`),
  );
}
