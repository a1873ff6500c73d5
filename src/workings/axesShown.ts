import { formatNumber, type Kind, type Network, type Shape } from "@calc";
import { summaryOf } from "@networks";
import { featuresIn, type Features } from "./features.ts";
import { remembered } from "./remembered.ts";

/** A size and what it is the size of. */
export interface ShownAxis {
  readonly size: bigint;
  readonly kind: Kind;
}

/** The axes of what a node puts out, or of a network's `input`, as people read them: channels last. */
export function axesShown(network: Network, node: string): readonly ShownAxis[] {
  return byName(network).get(node) ?? [];
}

/** Its sizes in that order: `55 × 55 × 96`. */
export function shapeShown(network: Network, node: string): string {
  const sizes = axesShown(network, node).map(({ size }) => formatNumber(size));
  return sizes.join(" × ");
}

const byName = remembered((network) => {
  const { rows } = summaryOf(network);
  const outputs = new Map([
    ["input", network.input.map(BigInt)],
    ...rows.map(({ name, output }) => [name, output] as const),
  ]);
  return new Map(
    [...featuresIn(network)].map(([name, features]) => [
      name,
      axesOf(outputs.get(name) ?? [], features),
    ]),
  );
});

function axesOf(shape: Shape, { axis, kind }: Features): ShownAxis[] {
  const sizes = shape.map((size, place): ShownAxis => ({
    size,
    kind: place === axis ? kind : "size",
  }));
  return [...sizes.filter((_, place) => place !== axis), ...sizes.slice(axis, axis + 1)];
}
