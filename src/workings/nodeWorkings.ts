import { valuesOf, type Network, type Row } from "@calc";
import { summaryOf } from "@networks";
import { counted } from "./counted.ts";
import { featuresOfInput } from "./features.ts";
import { fieldWorking } from "./fieldWorking.ts";
import { memoryOfNode } from "./memoryWorkings.ts";
import { alikeTo } from "./pages.ts";
import { quantityWorking, type Told } from "./quantityWorking.ts";
import { shapeWorking } from "./shapeWorking.ts";
import { shareWorking } from "./shareWorking.ts";
import { workingIds, type Working } from "./working.ts";

/** Where every number of a node comes from: its shape, its counts, then all that they are made of. */
export function nodeWorkings(network: Network, row: Row): Working[] {
  const told = toldOf(network, row);
  const values = valuesOf(row);
  const whole = summaryOf(network).totals.params;
  const claims = [`${row.layer.name}.params`];
  const counts = counted.flatMap((quantity): Working[] => {
    if (quantity !== "share") {
      return values[quantity] === undefined ? [] : [quantityWorking(told, quantity)];
    }
    const part = { label: told.label, count: row.counts.params };
    return whole > 0n ? [{ ...shareWorking(part, whole), claims }] : [];
  });
  const asked = [
    shapeWorking(network, told),
    ...counts,
    ...fieldWorking(network, told),
    memoryOfNode(told),
  ];
  const found = new Set(workingIds(asked));
  const others = Object.keys(values).filter((quantity) => !found.has(quantity));
  return [...asked, ...others.map((quantity) => quantityWorking(told, quantity))];
}

/** A node as its page tells of it, and of those that are the same. */
function toldOf(network: Network, row: Row): Told {
  const alike = alikeTo(network, row);
  const others = alike.length - 1;
  const label = others > 0 ? `${row.name} and ${others} like it` : row.name;
  const inWords = row.sources.map((name) => (name === "input" ? "the network’s input" : name));
  const source = `as it comes in from ${new Intl.ListFormat("en-GB").format(inWords)}`;
  return { row, alike, label, source, features: featuresOfInput(network, row) };
}
