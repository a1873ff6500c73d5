import { flat, formatNumber, quantityNamed, type Value } from "@calc";

/** A quantity's value: one number where all axes and sides agree, else each; a shape in full. */
export function formatValue(quantity: string, value: Value): string {
  return numbersOf(quantity, value)
    .map((each) => formatNumber(each))
    .join(" × ");
}

/** The numbers by which a value is told, in the order in which people read them: channels last. */
export function numbersOf(quantity: string, value: Value): bigint[] {
  const [first, ...rest] = flat(value);
  if (first === undefined) return [];
  if (quantityNamed(quantity).parts === "shape") return [...rest, first];
  return rest.every((each) => each === first) ? [first] : [first, ...rest];
}
