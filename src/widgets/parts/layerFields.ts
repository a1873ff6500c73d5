import { isQuantityName, isYesOrNo, quantityNamed, type Layer, type QuantityName } from "@calc";

/** A control of a layer: what it chooses, and what its buttons keep to. */
export interface LayerField {
  readonly quantity: QuantityName;
  readonly kind: "numbers" | "yesOrNo";
  /** Whether more than one number may be typed, or a word. */
  readonly several: boolean;
  readonly words: readonly string[];
  readonly min: number;
  readonly max: number;
}

const mostInput = 1_000_000;

/** The controls of a layer: the input's sizes, then its channels, then each hyperparameter as declared. */
export function fieldsOf(layer: Layer): LayerField[] {
  const input = [...layer.declaration.input].reverse();
  const hyperparameters = Object.entries(layer.hyperparameters);
  return [
    ...input.map((name) => field(name, [1n, BigInt(mostInput)], [])),
    ...hyperparameters.map(([name, { range, words }]) => field(name, range, Object.keys(words))),
  ];
}

function field(
  name: string,
  range: readonly [least: bigint, most: bigint],
  words: readonly string[],
): LayerField {
  if (!isQuantityName(name)) throw new Error(`"${name}" is no quantity.`);
  return {
    quantity: name,
    kind: isYesOrNo({ range }) ? "yesOrNo" : "numbers",
    several: quantityNamed(name).parts !== undefined || words.length > 0,
    words,
    min: Number(range[0]),
    max: Number(range[1]),
  };
}
