import type { Kind, Products } from "@calc";

/** An axis along which one chooses: how it is called, how it is coloured, and how long it is. */
export interface Axis {
  readonly label: string;
  readonly kind: Kind;
  readonly size: number;
}

const places = [[], ["place"], ["row", "column"], ["frame", "row", "column"]] as const;

/** The axes of a layer’s output values and of the products of one of them. */
export function axesOf(
  layer: string,
  { values, taps }: Products,
): { readonly values: readonly Axis[]; readonly taps: readonly Axis[] } {
  const named = (sizes: readonly number[], names: readonly (readonly [string, Kind])[]) =>
    sizes.map((size, axis): Axis => {
      const [label, kind] = names[axis] ?? ["", "plain"];
      return { label, kind, size };
    });
  if (layer === "dense") {
    const positions = values.slice(1).map(() => ["position", "size"] as const);
    return {
      values: named(values, [...positions, ["unit", "units"]]),
      taps: named(taps, [["input", "size"]]),
    };
  }
  const along = places[taps.length - 1] ?? [];
  return {
    values: named(values, [
      ["filter", "channels"],
      ...along.map((name) => [name, "size"] as const),
    ]),
    taps: named(taps, [["channel", "channels"], ...along.map((name) => [name, "kernel"] as const)]),
  };
}
