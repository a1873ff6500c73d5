import {
  analyse,
  axisNames,
  exampleChoices,
  place,
  quantityNamed,
  type Analysis,
  type Layer,
  type PlacedLayer,
  type Value,
} from "@calc";

/** What a person typed, by quantity; what is left out has its example or its default. */
export type Typed = Readonly<Record<string, string>>;

/** A layer as typed, worked out. */
export interface Worked {
  readonly placed: PlacedLayer;
  readonly input: readonly string[];
  readonly analysis: Analysis;
}

/** Works out a layer from what was typed; nothing that is typed makes it throw. */
export function workOut(layer: Layer, typed: Typed): Worked {
  const choices = Object.fromEntries(
    Object.keys(layer.hyperparameters).flatMap((name) =>
      typed[name] === undefined ? [] : [[name, typed[name]]],
    ),
  );
  const placed = place(layer, { ...exampleChoices(layer), ...choices });
  const input = layer.declaration.input.flatMap((name) =>
    sizes(typed[name] ?? exampleText(layer, name), axesOf(layer, name)),
  );
  return { placed, input, analysis: analyse(placed, input) };
}

/** The example's input in the words of a field: `227`, or `256, 6, 6` for a whole shape. */
export function exampleText(layer: Layer, quantity: string): string {
  const names = axisNames(layer);
  return textOf(
    layer.declaration.exampleInput.filter((_, axis) => names[axis] === quantity).map(BigInt),
    quantityNamed(quantity).parts === "shape",
  );
}

/** A value in the words of a field: `3` where all its parts are 3, unless `whole` is asked for. */
export function textOf(value: Value, whole = false): string {
  if (typeof value === "bigint") return String(value);
  const parts = value.map((part) => textOf(part));
  return !whole && new Set(parts).size === 1 ? (parts[0] ?? "") : parts.join(", ");
}

function axesOf(layer: Layer, quantity: string): number | undefined {
  const { parts } = quantityNamed(quantity);
  if (parts === "shape") return undefined;
  return parts === undefined ? 1 : layer.declaration.axes;
}

/** The text for each axis: one text is meant for all of them; undefined `axes` are as many as written. */
function sizes(text: string, axes: number | undefined): string[] {
  const written = text.trim().split(/\s*[,;×x]\s*(?=\S)|\s+/);
  if (axes === undefined) return written;
  // "1,024" is one number.
  const areSizes = written.length === axes && !written.some((size) => /^0\d/.test(size));
  if (axes > 1 && areSizes) return written;
  return Array.from({ length: axes }, () => text);
}
