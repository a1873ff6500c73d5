import { derive, formatNumber, summarise, valuesOf, type Counts } from "@calc";
import { chainNetwork, type Chain } from "./chain.ts";
import { outputAxes } from "./layout.ts";
import { workedNodes } from "./worked.ts";
import type { Step } from "./workingOf.ts";

/** The shapes that come out of the layers before one of them. */
export function shapesBefore(chain: Chain, node: string): readonly Step[] {
  const nodes = [...workedNodes(chainNetwork(chain))];
  const place = nodes.findIndex(([name]) => name === node);
  return nodes.slice(0, Math.max(place, 0)).map(([name, { layer, values, output }]) => {
    const sizes = outputAxes(layer, values, output).map(({ size }) => formatNumber(size));
    return { words: `${name} gives ${sizes.join(" × ")}.` };
  });
}

/** How a count of a small network comes about: that of each layer that has any, and their sum. */
export function chainSteps(chain: Chain, asks: string): readonly Step[] {
  const { rows, totals } = summarise(chainNetwork(chain));
  // Of a whole network only what it counts is asked, where it is not the output.
  const count = asks as keyof Counts;
  const counted = rows.filter(({ counts }) => counts[count] > 0n);
  const steps = counted.map((row) => ({
    words: `${row.name}: ${formatNumber(row.counts[count])}.`,
    derivation: derive(row.layer, asks, valuesOf(row)),
  }));
  if (counted.length < 2) return steps;
  const sum = counted.map(({ counts }) => formatNumber(counts[count])).join(" + ");
  return [...steps, { words: `Together: ${sum} = ${formatNumber(totals[count])}.` }];
}
