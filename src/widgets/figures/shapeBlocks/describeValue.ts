import { counted, listed } from "@calc";
import {
  axesIn,
  placeOf,
  stridesOf,
  type Axis,
  type Order,
  type Picked,
  type Tensor,
} from "./tensor.ts";

/** The sum that leads to a place in memory: `((0·3 + 1)·4 + 2)·5 + 3`. */
export function placeSum(axes: readonly Axis[]): string {
  return axes.reduce((sum, { size, index }, axis) => {
    if (axis === 0) return counted(index);
    const inner = axis === 1 ? sum : `(${sum})`;
    return `${inner}·${counted(size)} + ${counted(index)}`;
  }, "");
}

/** What is to be seen now, in words. */
export function describeValue(tensor: Tensor, order: Order, picked: Picked): string {
  const axes = axesIn(tensor, order, picked);
  const where = axes.map(({ name, index }) => `${name} ${counted(index)}`).join(", ");
  const steps = stridesOf(axes);
  const along = axes
    .map(({ name, size }, axis) => ({ name, size, step: steps[axis] ?? 1 }))
    .filter(({ size }) => size > 1)
    .map(({ name, step }) => `${counted(step)} along the ${manyOf(name)}`);
  return [
    `The chosen value: ${where}. It stands at place ${counted(placeOf(axes))} in memory, counted from 0.`,
    along.length > 1 && `The next value stands so many places further: ${listed(along.reverse())}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What an axis is called of which `name` is one. */
const manyOf = (name: string) =>
  name === "example" ? "batch" : /height|width|depth|length/.test(name) ? name : `${name}s`;
