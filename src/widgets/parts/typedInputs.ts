import { quantityNamed, type Layer } from "@calc";
import type { Typed } from "./typedTexts.ts";

/** The quantities that the inputs of a layer give, each once. */
export function inputQuantities({ declaration }: Layer): string[] {
  const { input, otherInputs = [] } = declaration;
  return [...new Set([...input, ...otherInputs.flat()])];
}

/** Whether a quantity of an input is written with all of its sizes, be they the same. */
export function isList(layer: Layer, quantity: string): boolean {
  const { parts } = quantityNamed(quantity);
  return parts === "shape" || parts === "inputs" || (parts === "axes" && !layer.declaration.axes);
}

/** The text of every quantity of the inputs: as typed; of a further input as of the one before; of the first as at the start. */
export function inputTexts(layer: Layer, typed: Typed, start: Typed): Typed {
  const { input, otherInputs = [] } = layer.declaration;
  const texts: Record<string, string> = {};
  for (const [place, pattern] of [input, ...otherInputs].entries()) {
    for (const [position, quantity] of pattern.entries()) {
      const before = otherInputs[place - 2] ?? input;
      const own = texts[quantity] ?? typed[quantity];
      const followed = place === 0 ? undefined : texts[before[position] ?? ""];
      texts[quantity] = own ?? followed ?? start[quantity] ?? "";
    }
  }
  return texts;
}

/** The sizes of each input as written. */
export function inputSizes(layer: Layer, texts: Typed): string[][] {
  const { input, otherInputs = [], many } = layer.declaration;
  const sizes = (name: string) => sizesOf(layer, name, texts[name] ?? "");
  if (!many) return [input, ...otherInputs].map((pattern) => pattern.flatMap(sizes));
  const parts = input.find((name) => quantityNamed(name).parts === "inputs");
  const count = parts === undefined ? 2 : sizes(parts).length;
  return Array.from({ length: count }, (_, place) =>
    input.flatMap((name) => (name === parts ? (sizes(name)[place] ?? "") : sizes(name))),
  );
}

/** How often a quantity of the inputs is written. */
export function countOf(layer: Layer, quantity: string, texts: Typed): number {
  return sizesOf(layer, quantity, texts[quantity] ?? "").length;
}

function sizesOf(layer: Layer, name: string, text: string): string[] {
  const { parts } = quantityNamed(name);
  if (parts === undefined) return [text];
  const bare = text
    .trim()
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
  const written = bare === "" ? [] : bare.split(/\s*[,;×x]\s*(?=\S)|\s+/);
  if (isList(layer, name)) return written;
  const { axes = 1 } = layer.declaration;
  // "1,024" is one number.
  const areSizes = written.length === axes && !written.some((size) => /^0\d/.test(size));
  return axes > 1 && areSizes ? written : Array.from({ length: axes }, () => text);
}
