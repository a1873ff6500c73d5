import { formatNumber, quantityNamed, type Counts, type Network } from "@calc";
import { summaryOf } from "@networks";
import { counted } from "./counted.ts";
import { groupsOf, type Group } from "./groups.ts";
import { shareWorking } from "./shareWorking.ts";
import { statement, sumOf, type Part } from "./sums.ts";
import { sentenceCase, type Working } from "./working.ts";

const mostInLine = 8;

/** Where a network's sums come from: each count over all layers, then type by type. */
export function totalWorkings(network: Network): Working[] {
  const { rows, totals } = summaryOf(network);
  return counted.flatMap((quantity) => {
    if (quantity !== "share") return sumWorkings(quantity, groupsOf(rows, quantity), totals);
    return groupsOf(rows, "params").map(({ name, title, counts }) => ({
      ...shareWorking({ label: title, count: counts.params }, totals.params),
      id: `share-${name}`,
    }));
  });
}

function sumWorkings(quantity: keyof Counts, groups: readonly Group[], totals: Counts): Working[] {
  const label = sentenceCase(quantityNamed(quantity).label);
  const whole = {
    id: quantity,
    title: `${label} of the whole network`,
    answer: formatNumber(totals[quantity]),
    because: "All layers together, type by type.",
    ...added(
      quantity,
      groups.map(({ title, counts }) => ({ label: title, count: counts[quantity] })),
      totals[quantity],
    ),
  };
  const parts = groups.map(({ name, title, rows, counts }) => ({
    id: `${quantity}-${name}`,
    title: `${label} of the ${title}`,
    answer: formatNumber(counts[quantity]),
    because: "Layer by layer, added up.",
    ...added(
      quantity,
      rows.map((row) => ({ label: row.name, count: row.counts[quantity] })),
      counts[quantity],
    ),
  }));
  return [whole, ...parts];
}

/** What adds up: a few terms in a line, many one below the other. What is nothing adds nothing. */
function added(quantity: keyof Counts, parts: readonly Part[], whole: bigint) {
  const terms = parts.filter(({ count }) => count > 0n);
  if (terms.length === 0)
    return { given: [{ latex: statement(quantity, 0n), words: "nothing to count" }] };
  return terms.length > mostInLine ? { terms } : { derivations: [sumOf(quantity, terms, whole)] };
}
