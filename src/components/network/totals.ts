import { formatNumber, formatShare, quantityNamed, type Summary } from "@calc";
import { groupsOf } from "./groups.ts";
import { shareOf, sumOf } from "./sums.ts";
import { sentenceCase, type Working } from "./working.ts";

type TotalWorking = Omit<Working, "id"> & { id: string };

const nothingElse = { given: [], symbols: [], claims: [] };

/** The workings of a network's sums: of each count over all layers, then type by type. */
export function totalsOf({ rows, totals }: Summary): TotalWorking[] {
  const groups = groupsOf(rows);
  const sums = (["params", "weights", "biases", "macs"] as const).flatMap((quantity) => {
    const label = sentenceCase(quantityNamed(quantity).label);
    const whole = {
      ...nothingElse,
      id: quantity,
      title: `${label} of the whole network`,
      answer: formatNumber(totals[quantity]),
      because: "All layers together, type by type.",
      derivations: [
        sumOf(
          quantity,
          groups.map(({ title, counts }) => ({ label: title, count: counts[quantity] })),
          totals[quantity],
        ),
      ],
    };
    const parts = groups.map(({ name, title, rows: same, counts }) => ({
      ...nothingElse,
      id: `${quantity}-${name}`,
      title: `${label} of the ${title}`,
      answer: formatNumber(counts[quantity]),
      because: "Layer by layer, added up.",
      derivations: [
        sumOf(
          quantity,
          same.map((row) => ({ label: row.name, count: row.counts[quantity] })),
          counts[quantity],
        ),
      ],
    }));
    return [whole, ...parts];
  });
  const shares = groups.map(({ name, title, counts }) => ({
    ...nothingElse,
    id: `share-${name}`,
    title: `Share of the ${title} in all parameters`,
    answer: formatShare(counts.params, totals.params),
    because: "Their parameters among those of the whole network.",
    derivations: [shareOf("params", { label: title, count: counts.params }, totals.params)],
  }));
  return [...sums, ...shares];
}
