import { countNames } from "@calc";

/** Whether a quantity is a count, which its layer computes and nobody chooses. */
export const isCount = (quantity: string): boolean =>
  [...countNames, "macs"].some((name) => name === quantity);
