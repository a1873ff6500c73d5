import { flat, formatNumber, quantityNamed, type Value } from "@calc";

const wholeShapes = ["inShape", "outShape"];

/** A quantity's value: one number where all axes and sides agree, else each; a shape in full. */
export function formatValue(quantity: string, value: Value, features = 0): string {
  return numbersOf(quantity, value, features)
    .map((each) => formatNumber(each))
    .join(" × ");
}

/** The numbers by which a value is told, in the order in which people read them: its `features` last. */
export function numbersOf(quantity: string, value: Value, features = 0): bigint[] {
  const numbers = flat(value);
  const [first, ...rest] = numbers;
  if (first === undefined) return [];
  if (wholeShapes.includes(quantity)) {
    return [
      ...numbers.filter((_, axis) => axis !== features),
      ...numbers.slice(features, features + 1),
    ];
  }
  if (quantityNamed(quantity).parts === "shape") return numbers;
  return rest.every((each) => each === first) ? [first] : [first, ...rest];
}
