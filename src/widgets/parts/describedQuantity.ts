import { quantityNamed } from "@calc";
import { slantedLetter } from "./slantedLetter.ts";

/** How a quantity is written, what it is called, and its colour: handed to a figure by its page. */
export interface DescribedQuantity {
  readonly symbol: string;
  readonly subscript?: string;
  readonly label: string;
  readonly kind: string;
}

/** The description of the quantity of that name. Throws if there is none. */
export function describe(name: string): DescribedQuantity {
  const { symbol, subscript, label, kind } = quantityNamed(name);
  return {
    symbol: slantedLetter(symbol),
    ...(subscript !== undefined && { subscript }),
    label,
    kind,
  };
}
