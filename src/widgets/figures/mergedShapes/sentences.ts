import { counted, listed, type Shape } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";
import type { Table } from "../../notebook/table.ts";
import type { Merged, Sizes } from "./layOut.ts";

/** Two or more inputs meeting, as it can be drawn; a vector is one place with its features running back. */
export function mergedOf(kind: Merged["kind"], { inputs, output }: Worked): Merged {
  return { kind, inputs: inputs.map(sizesOf), output: sizesOf(output) };
}

function sizesOf(shape: Shape): Sizes {
  const [channels = 1, ...places] = shape.map(Number);
  const width = places.at(-1) ?? 1;
  const height = places.slice(0, -1).reduce((all, size) => all * size, 1);
  return { channels, height, width };
}

/** `56 × 56 × 64`: channels last. */
export const shapeText = ([channels = 1n, ...places]: Shape) =>
  [...places, channels].map((each) => counted(each)).join(" × ");

/** What comes of the merging, and where one channel of it comes from. */
export function captionOf(
  kind: Merged["kind"],
  { inputs, output }: Worked,
  channel: number,
): string {
  const texts = inputs.map(shapeText);
  const depths = inputs.map(([channels = 1n]) => channels);
  const number = counted(channel + 1);
  if (kind === "add") {
    return `Addition keeps the shape: ${listed(texts)} give ${shapeText(output)}. Channel ${number} of the output is the sum of channel ${number} of each, value by value.`;
  }
  const { place, within } = ownerOf(depths.map(Number), channel);
  return `Concatenation lays the channels one behind the other: ${depths.map((each) => counted(each)).join(" + ")} = ${counted(output[0] ?? 1n)}. Channel ${number} of the output is channel ${counted(within + 1)} of ${ordinal(place)}, as it was.`;
}

/** Whether shapes can be added as they are; nothing is stretched here. */
export const canAdd = (shapes: readonly Shape[]): boolean =>
  new Set(shapes.map(shapeText)).size <= 1;

/** Why shapes can’t be added, and what to do. */
export const refusalOf = (shapes: readonly Shape[]): string =>
  `${listed(shapes.map(shapeText))} can’t be added: value by value, they don’t match. Give both the same channels, or concatenate them.`;

/** Which input a channel comes from, and which channel of that it is. */
export function ownerOf(depths: readonly number[], channel: number) {
  let within = channel;
  for (const [place, depth] of depths.entries()) {
    if (within < depth) return { place, within };
    within -= depth;
  }
  return { place: 0, within: 0 };
}

/** The shapes as a table; nothing comes out of what can’t be added. */
export function tableOf({ inputs, output }: Worked, isRefused = false): Table {
  return {
    head: ["Tensor", "Shape", "Channels"],
    rows: [
      ...inputs.map((shape, place) => [sentence(ordinal(place)), shapeText(shape), depth(shape)]),
      ...(isRefused ? [] : [["Output", shapeText(output), depth(output)] as const]),
    ],
  };
}

const ordinals = ["the first input", "the second input", "the third input", "the fourth input"];
const ordinal = (place: number) => ordinals[place] ?? `input ${counted(place + 1)}`;
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const depth = ([channels = 1n]: Shape) => counted(channels);
