import { formatShare, type Products } from "@calc";
import { bracketed } from "./indices.ts";
import { productOf, times, type Facts } from "./facts.ts";

/** A step on the way down: what it is of, how many products it has, and what it is of the step above. */
export interface Level {
  readonly name: string;
  readonly products: bigint;
  readonly share: string;
}

/** The way from a network down to one of its multiplications. */
export function levelsOf(
  { network, macs, name, layer }: Facts,
  { values, taps }: Products,
  value: readonly number[],
): Level[] {
  const perValue = productOf(taps);
  const all = perValue * productOf(values);
  const isDense = layer === "dense";
  // What shares its weights: a filter or a unit, at all of its places.
  const [own, places] = isDense
    ? [values.slice(-1), values.slice(0, -1)]
    : [values.slice(0, 1), values.slice(1)];
  const [index, place] = isDense ? [value.at(-1), value.slice(0, -1)] : [value[0], value.slice(1)];
  const one = isDense ? "unit" : "filter";
  return [
    { name: network, products: macs, share: "" },
    { name, products: all, share: `${formatShare(all, macs)} of it` },
    {
      name: `${one} ${index ?? 0}`,
      products: perValue * productOf(places),
      share: `one of ${times(own)}`,
    },
    ...(places.length > 0
      ? [
          {
            name: `value ${bracketed(place)}`,
            products: perValue,
            share: `one of ${times(places)}`,
          },
        ]
      : []),
    {
      name: "one product",
      products: 1n,
      share: `one of ${times([...taps.slice(1), ...taps.slice(0, 1)])}`,
    },
  ];
}
