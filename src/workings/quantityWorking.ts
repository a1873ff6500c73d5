import { derive, quantityNamed, type Derivation, type Row } from "@calc";
import { formatValue } from "./formatValue.ts";
import { statement } from "./sums.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, sentenceCase, type Working } from "./working.ts";

const countedBefore =
  "Here they are handed on: the network’s total counts them where they were made.";

/** Where any one quantity of a node comes from: derived, chosen, or come in from `source`. */
export function quantityWorking(row: Row, quantity: string, source: string): Working {
  const { layer, values, name, counts } = row;
  const { label, kind } = quantityNamed(quantity);
  const value = values[quantity] ?? [];
  const derivations = derivationsOf(row, quantity);
  const latex = statement(quantity, value);
  const isHandedOn = quantity === "activations" && counts.activations !== value;
  const learnsNothing = quantity in counts && value === 0n && counts.params === 0n;
  return {
    id: quantity,
    title: `${sentenceCase(label)} of ${name}`,
    answer: formatValue(quantity, value),
    because: learnsNothing
      ? layer.declaration.summary
      : inWords(quantity) + (isHandedOn ? ` ${countedBefore}` : ""),
    derivations,
    given: derivations.length > 0 ? [] : [{ latex, words: originOf(row, quantity, source) }],
    symbols: symbolsIn(row, quantity),
    tensors: kind === "parameters" ? tensorsOf(row) : [],
    claims: [`${layer.name}.${quantity}`],
  };
}

/** How a quantity comes about, along each axis; axes that come about alike are shown once. */
export function derivationsOf(row: Row, quantity: string): Derivation[] {
  if (symbolsIn(row, quantity).length === 0) return [];
  const value = row.values[quantity] ?? [];
  const axes = typeof value === "bigint" ? [undefined] : value.map((_, axis) => axis);
  const derivations = axes
    .map((axis) => derive(row.layer, quantity, row.values, axis))
    .filter((derivation) => derivation !== undefined);
  return [...new Map(derivations.map((each) => [JSON.stringify(each), each])).values()];
}

/** Where a number comes from that no formula gives. */
export function originOf({ layer, choices }: Row, quantity: string, source: string): string {
  if (layer.declaration.input.includes(quantity)) return source;
  const hyperparameter = layer.hyperparameters[quantity];
  if (!hyperparameter) return "nothing to count";
  const choice = choices[quantity];
  if (choice === undefined) return "by default";
  return String(choice) in hyperparameter.words ? `chosen: “${String(choice)}”` : "chosen";
}

function tensorsOf({ name, tensors }: Row): string[] {
  return Object.entries(tensors).map(
    ([tensor, shape]) => `${name}.${tensor} (${shape.join(", ")})`,
  );
}
