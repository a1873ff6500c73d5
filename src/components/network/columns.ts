import { quantityNamed } from "@calc";
import { sentenceCase, type Counted } from "@workings";

/** The counts that stand in a network's table, and on a narrow page the view in which each is shown. */
export const columns = (
  [
    { quantity: "weights", view: "details" },
    { quantity: "biases", view: "details" },
    { quantity: "params", view: "learned" },
    { quantity: "share", view: "learned" },
    { quantity: "macs", view: "computed" },
  ] as const satisfies readonly { quantity: Counted; view: string }[]
).map((column) => ({ ...column, label: labelOf(column.quantity) }));

function labelOf(quantity: Counted): string {
  return sentenceCase(quantity === "share" ? quantity : quantityNamed(quantity).label);
}
