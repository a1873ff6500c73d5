import { derive, quantityNamed, tensorsOf, valuesOf, type Derivation, type Row } from "@calc";
import { formatValue } from "./formatValue.ts";
import { symbolsIn } from "./symbolsIn.ts";
import { inWords, sentenceCase, type Working } from "./working.ts";

/** A row as its page tells of it. */
export interface Told {
  readonly row: Row;
  /** The rows of which the page tells, this one among them. */
  readonly alike: readonly Row[];
  /** What they are called in a heading. */
  readonly label: string;
  /** In words, where what comes into it comes from. */
  readonly source: string;
  /** Which axis of its input is that of the channels or features. */
  readonly features: number;
}

/** Where any one quantity of a node comes from: derived, chosen, or come in. */
export function quantityWorking(told: Told, quantity: string): Working {
  const { row, label: name, features } = told;
  const { layer, counts } = row;
  const { label, kind } = quantityNamed(quantity);
  const value = valuesOf(row)[quantity] ?? [];
  const derivations = derivationsOf(row, quantity);
  const learnsNothing = quantity in counts && value === 0n && counts.params === 0n;
  return {
    id: quantity,
    title: `${sentenceCase(label)} of ${name}`,
    answer: formatValue(quantity, value, features),
    because: learnsNothing
      ? layer.declaration.summary
      : `${inWords(quantity)}${countedElsewhere(row, quantity)}`,
    derivations,
    given: derivations.length > 0 ? [] : [{ words: originOf(told, quantity) }],
    symbols: symbolsIn(row, quantity, features),
    tensors: kind === "parameters" ? tensorNames(row) : [],
    claims: [`${layer.name}.${quantity}`],
  };
}

/** How a quantity comes about, along each axis; axes that come about alike are shown once. */
export function derivationsOf(row: Row, quantity: string): Derivation[] {
  if (symbolsIn(row, quantity).length === 0) return [];
  const values = valuesOf(row);
  const value = values[quantity] ?? [];
  const axes = typeof value === "bigint" ? [undefined] : value.map((_, axis) => axis);
  const derivations = axes
    .map((axis) => derive(row.layer, quantity, values, axis))
    .filter((derivation) => derivation !== undefined);
  return [...new Map(derivations.map((each) => [JSON.stringify(each), each])).values()];
}

/** Where a number comes from that no formula gives. */
export function originOf({ row: { layer, choices }, source }: Told, quantity: string): string {
  const { input, otherInputs = [] } = layer.declaration;
  if ([input, ...otherInputs].flat().includes(quantity)) return source;
  const hyperparameter = layer.hyperparameters[quantity];
  if (!hyperparameter) return "nothing to count";
  const choice = choices[quantity];
  if (choice === undefined) return "by default";
  return String(choice) in hyperparameter.words ? `chosen: “${String(choice)}”` : "chosen";
}

/** A count that the network's total does not take from here. */
function countedElsewhere(row: Row, quantity: string): string {
  const counts: Readonly<Record<string, bigint>> = { ...row.counts };
  if (!(quantity in counts) || counts[quantity] === valuesOf(row)[quantity]) return "";
  return row.sharesWith === undefined || quantity === "activations"
    ? " Here they are handed on: the network’s total counts them where they were made."
    : ` Here they are those of ${row.sharesWith}, where the network’s total counts them.`;
}

function tensorNames(row: Row): string[] {
  return Object.entries(tensorsOf(row)).map(
    ([tensor, shape]) => `${row.name}.${tensor} (${shape.join(", ")})`,
  );
}
