import { analyse, place, type Choices, type Layer } from "@calc";

type Shape = readonly number[];

/** A layer's numbers for its inputs; throws with its sentences where it can’t be. */
export function workedOut(layer: Layer, choices: Choices, input: Shape, ...others: Shape[]) {
  const analysis = analyse(place(layer, choices), input, ...others);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  const { values, output, otherOutputs, tensors } = analysis;
  const numbers = (shape: readonly bigint[]) => shape.map(Number);
  const each = (shapes: typeof tensors) =>
    Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, numbers(shape)]));
  const count = (name: string) => Number(values[name] ?? 0n);
  return {
    output: numbers(output),
    others: each(otherOutputs),
    tensors: each(tensors),
    params: count("params"),
    statistics: count("statistics"),
    macs: count("macs"),
    values,
  };
}

/** The sentence with which it is refused, and the quantity that the sentence is about. */
export function refusal(layer: Layer, choices: Choices, input: Shape, ...others: Shape[]) {
  const analysis = analyse(place(layer, choices), input, ...others);
  const [issue] = analysis.ok ? [] : analysis.issues;
  return issue;
}
