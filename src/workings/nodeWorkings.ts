import type { Network, Row } from "@calc";
import { summaryOf } from "@networks";
import { counted } from "./counted.ts";
import { quantityWorking } from "./quantityWorking.ts";
import { shapeWorking } from "./shapeWorking.ts";
import { shareWorking } from "./shareWorking.ts";
import { workingIds, type Working } from "./working.ts";

/** Where every number of a node comes from: its shape, its counts, then all that they are made of. */
export function nodeWorkings(network: Network, row: Row): Working[] {
  const { name, layer, values, counts } = row;
  const source = sourceOf(network, name);
  const whole = summaryOf(network).totals.params;
  const claims = [`${layer.name}.params`];
  const asked = [
    shapeWorking(row, source),
    ...counted.map((quantity) =>
      quantity === "share"
        ? { ...shareWorking({ label: name, count: counts.params }, whole), claims }
        : quantityWorking(row, quantity, source),
    ),
  ];
  const found = new Set(workingIds(asked));
  const others = Object.keys(values).filter((quantity) => !found.has(quantity));
  return [...asked, ...others.map((quantity) => quantityWorking(row, quantity, source))];
}

/** In words, where what comes into a node comes from: the node that it reads. */
function sourceOf({ nodes }: Network, name: string): string {
  const names = Object.keys(nodes);
  const sources = nodes[name]?.inputs ?? [names[names.indexOf(name) - 1] ?? "input"];
  const from = sources.map((source) => (source === "input" ? "the network’s input" : source));
  return `as it comes in from ${from.join(" and ")}`;
}
