import { counted, type Product, type Products } from "@calc";
import { bracketed } from "./indices.ts";
import { hasBias, productOf, times, type Facts } from "./facts.ts";

/** What meets what, in words. */
export function meeting(
  { layer, values }: Facts,
  { input, weight, isPadding, group }: Product,
): string {
  if (layer === "dense") {
    return `Input ${bracketed(input)} meets the weight between it and unit ${weight[0] ?? 0}.`;
  }
  if (isPadding) {
    return `${bracketed(input)} lies outside the input: padding, so the value is 0 and the product too. It is counted all the same.`;
  }
  const [channel = 0, ...at] = input;
  const meets = `The value of input channel ${channel} at ${bracketed(at)} meets weight ${bracketed(weight)}.`;
  const groups = Number(values["groups"] ?? 1n);
  if (groups === 1) return meets;
  return `${meets} The filter is of group ${group}, whose channel ${weight[1] ?? 0} is channel ${channel} of the input.`;
}

/** How many such products there are, up to the layer’s count. */
export function multiplied(facts: Facts, { values, taps }: Products): string {
  const bias = hasBias(facts) ? " and one bias" : "";
  const perValue = productOf(taps);
  const all = perValue * productOf(values);
  return `${counted(perValue, "such product")}${bias} ${perValue === 1n && bias === "" ? "makes" : "make"} this value, and there are ${times(values)} values: ${times([...values, ...taps])} = ${counted(all)} multiply–accumulates.`;
}

/** The order of the weights, as PyTorch has it. */
export const weightsShape = ({ layer }: Facts, { values, taps }: Products) =>
  times([(layer === "dense" ? values.at(-1) : values[0]) ?? 1, ...taps]);
