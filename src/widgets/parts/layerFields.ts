import { isYesOrNo, quantityNamed, type Layer } from "@calc";
import { describe, type DescribedQuantity } from "./describedQuantity.ts";
import { countedNames } from "./countedChoices.ts";
import { inputQuantities } from "./typedInputs.ts";

/** A control of a layer: what it chooses, and what its buttons keep to. */
export interface LayerField {
  readonly quantity: string;
  readonly described: DescribedQuantity;
  readonly kind: "numbers" | "yesOrNo";
  /** Whether more than one number may be typed, or a word. */
  readonly several: boolean;
  /** Whether nothing may be typed: no axes at all. */
  readonly maybeNone: boolean;
  readonly words: readonly string[];
  readonly min: number;
  readonly max: number;
}

const mostInput = 1_000_000;

/** The controls of a layer: its inputs' sizes, then each hyperparameter as declared. */
export function fieldsOf(layer: Layer): LayerField[] {
  const counted = countedNames(layer);
  const inputs = [...inputQuantities(layer)].sort((one, other) => order(one) - order(other));
  const chosen = Object.entries(layer.hyperparameters).filter(([name]) => !counted.includes(name));
  return [
    ...inputs.map((name) => field(name, [1n, BigInt(mostInput)], [])),
    ...chosen.map(([name, { range, words }]) => field(name, range, Object.keys(words))),
  ];
}

/** An image's size stands before its channels, and the axes that may be missing behind all others. */
function order(quantity: string): number {
  const { parts } = quantityNamed(quantity);
  if (parts === "axes") return 0;
  return parts === "shape" && quantity !== "inShape" ? 2 : 1;
}

function field(
  name: string,
  range: readonly [least: bigint, most: bigint],
  words: readonly string[],
): LayerField {
  const { parts } = quantityNamed(name);
  return {
    quantity: name,
    described: describe(name),
    kind: isYesOrNo({ range }) && parts === undefined ? "yesOrNo" : "numbers",
    several: parts !== undefined || words.length > 0,
    maybeNone: parts === "shape" && order(name) === 2,
    words,
    min: Number(range[0]),
    max: Number(range[1]),
  };
}
