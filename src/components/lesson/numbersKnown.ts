import {
  flat,
  isLayerName,
  layers,
  quantitiesOf,
  valuesOf,
  type Layer,
  type Row,
  type Values,
} from "@calc";
import { networkNamed, summaryOf } from "@networks";
import type { ReadNotebook } from "./readNotebook.ts";

/** The numbers that a lesson's layers and networks have: those that were chosen, and those that follow. */
export interface NumbersKnown {
  readonly given: ReadonlySet<bigint>;
  /** A number that follows, and the tag that shows it. */
  readonly computed: ReadonlyMap<bigint, string>;
}

/** The numbers of a lesson's own layers and of the networks that its text names. */
export function numbersKnown(
  { notebook, worked }: Pick<ReadNotebook, "notebook" | "worked">,
  networkNames: Iterable<string>,
): NumbersKnown {
  const given = new Set<bigint>();
  const computed = new Map<bigint, string>();
  const add = (layer: Layer, values: Values, tag: (quantity: string) => string) => {
    const named = quantitiesOf(layer);
    const numbers = (name: string) => flat(values[name] ?? []);
    for (const number of named.given.flatMap(numbers)) given.add(number);
    for (const quantity of named.computed) {
      for (const number of numbers(quantity)) {
        if (!computed.has(number)) computed.set(number, tag(quantity));
      }
    }
  };
  for (const [name, result] of Object.entries(worked)) {
    const declared = notebook.layers[name]?.layer ?? "";
    if (!isLayerName(declared)) continue;
    add(layers[declared], result.values, (quantity) => `<Shown of="${name}.${quantity}" />`);
  }
  for (const name of networkNames) {
    const network = networkNamed(name);
    if (!network) continue;
    const { rows, totals } = summaryOf(network);
    const tag = (path: string) => `<Number of="${name}.${path}" />`;
    for (const [quantity, total] of Object.entries(totals)) {
      computed.set(total, tag(quantity));
    }
    for (const row of rows) {
      add(row.layer, ownValues(row), (quantity) => tag(`${row.name}.${quantity}`));
    }
    for (const size of network.input) given.add(BigInt(size));
  }
  return { given, computed };
}

/** A row's values without the sizes that come from another row: those were worked out there. */
function ownValues(row: Row): Values {
  const { hyperparameters } = row.layer;
  const { computed } = quantitiesOf(row.layer);
  const isOwn = (name: string) => Object.hasOwn(hyperparameters, name) || computed.includes(name);
  return Object.fromEntries(Object.entries(valuesOf(row)).filter(([name]) => isOwn(name)));
}
