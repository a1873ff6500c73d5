import { formatNumber, formatShare, quantityNamed, type Counts } from "@calc";
import { sentenceCase, type Counted } from "@workings";

/** The counts that stand in a network's table, and the view in which each is shown. */
export const columns = (
  [
    { quantity: "weights", view: "details" },
    { quantity: "biases", view: "details" },
    { quantity: "statistics", view: "details" },
    { quantity: "params", view: "learned" },
    { quantity: "share", view: "learned" },
    { quantity: "macs", view: "computed" },
    { quantity: "activations", view: "computed" },
  ] as const satisfies readonly { quantity: Counted; view: string }[]
).map((column) => ({ ...column, label: labelOf(column.quantity) }));

/** A column of counts; one without a view stands in every one. */
export interface Column {
  readonly quantity: Counted;
  readonly label: string;
  readonly view?: string;
}

/** A network that keeps no statistics has no column for them. `only` names those to show, whatever the view. */
export function columnsFor({ statistics }: Counts, only?: readonly string[]): readonly Column[] {
  if (only) {
    return columns
      .filter(({ quantity }) => only.includes(quantity))
      .map(({ quantity, label }) => ({ quantity, label }));
  }
  return columns.filter(({ quantity }) => quantity !== "statistics" || statistics > 0n);
}

/** A count as it is shown: a number, or its share in `whole`. */
export function countShown(quantity: Counted, counts: Counts, whole: bigint): string {
  if (quantity !== "share") return formatNumber(counts[quantity]);
  return whole > 0n ? formatShare(counts.params, whole) : "0%";
}

function labelOf(quantity: Counted): string {
  if (quantity === "activations") return "Values";
  if (quantity === "macs") return "Multiply–accumulates";
  return sentenceCase(quantity === "share" ? quantity : quantityNamed(quantity).label);
}
