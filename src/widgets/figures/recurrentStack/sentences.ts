import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import type { Part } from "../lookedAt.svelte.ts";
import type { Learned } from "../recurrentWeights.ts";
import { directionOf, readBy, type StackedLayer } from "./stack.ts";

/** What is to be seen, in words: what each layer reads and learns. */
export function describeStack(stack: readonly StackedLayer[], isThickened: boolean): string {
  const layers = stack.map((layer, place) => {
    const { title, directions, each, params } = layer;
    const learns =
      directions === 1
        ? `learns ${params} parameters`
        : `learns ${each} parameters in each direction, ${params} in all`;
    return `The ${title} reads ${readIn(layer, place)} and ${learns}.`;
  });
  const scale = isThickened
    ? "All is drawn to one scale; what would be too thin to see is a hair."
    : "All is drawn to one scale.";
  return [...layers, scale].join(" ");
}

function readIn(layer: StackedLayer, place: number): string {
  const count = counted(readBy(layer), "feature");
  if (place === 0) return count;
  const [each = 0] = layer.reads;
  return layer.reads.length > 1
    ? `${count}, the ${counted(each)} of either direction side by side,`
    : `the ${count} that the one below hands on`;
}

/** Every tensor of the stack by the name and the shape that it has in PyTorch. */
export function tableOfStack(stack: readonly StackedLayer[]): Table {
  return {
    head: ["Layer", "What", "PyTorch’s name", "PyTorch’s shape", "Numbers in it"],
    rows: stack.flatMap((layer, place) =>
      Array.from({ length: layer.directions }, (_, direction) =>
        layer.learned.map(({ name, label, rows, columns, isBias, count }) => [
          titleOf(layer, direction),
          label,
          name.replace(/_l0$/, `_l${place}${direction === 0 ? "" : "_reverse"}`),
          (isBias ? [columns] : [columns, rows]).map((size) => counted(size)).join(" × "),
          counted(count),
        ]),
      ).flat(),
    ),
  };
}

/** Every tensor of the stack in words: “First layer, forwards: input weights W, 100 × 128, 12,800 numbers.” */
export const partsOfStack = (stack: readonly StackedLayer[]): Part[] =>
  stack.flatMap((layer, place) =>
    Array.from({ length: layer.directions }, (_, direction) =>
      layer.learned.map((tensor) => {
        const title = titleOf(layer, direction);
        return {
          key: partKey(place, direction, tensor),
          text: `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${tensor.label} ${tensor.letter}, ${tensor.shape}, ${counted(tensor.count, "number")}.`,
          lights: tensor.lights,
        };
      }),
    ).flat(),
  );

/** Which tensor of a stack it is, as its drawing says it. */
export const partKey = (place: number, direction: number, { name }: Learned) =>
  `${place} ${direction} ${name}`;

/** “first layer, forwards” */
export const titleOf = (layer: StackedLayer, direction: number): string =>
  [layer.title, directionOf(layer, direction)].filter(Boolean).join(", ");
