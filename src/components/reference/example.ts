import { axisNames, quantityNamed, type Layer, type Network, type Row } from "@calc";
import { networks, summaryOf } from "@networks";
import { networkAddress } from "@components/site/addresses.ts";
import { textOf, type Typed } from "@widgets/parts/typedLayer.ts";

/** A node of a network that has a layer. */
export interface Use {
  readonly network: Network;
  readonly row: Row;
  readonly href: string;
}

/** Where the networks of the site use a layer. */
export function usesOf(layer: Layer): Use[] {
  return networks.flatMap((network) =>
    summaryOf(network)
      .rows.filter((row) => row.layer.name === layer.name)
      .map((row) => ({ network, row, href: networkAddress(network.name, row.name) })),
  );
}

/** What the page of a layer begins with: the layer's first use in a network, or its own example. */
export function exampleOf(layer: Layer): { readonly typed: Typed; readonly use: Use | undefined } {
  const [use] = usesOf(layer);
  if (!use) return { typed: {}, use };
  const { choices, input } = use.row;
  const names = axisNames(layer, input.length);
  const sizes = layer.declaration.input.map((quantity) => {
    const own = input.filter((_, axis) => names[axis] === quantity);
    return [quantity, textOf(own, quantityNamed(quantity).parts === "shape")];
  });
  const chosen = Object.entries(choices).map(([name, choice]) => [name, String(choice)]);
  return { typed: Object.fromEntries([...sizes, ...chosen]) as Typed, use };
}
