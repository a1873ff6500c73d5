import type { Derivation, WrongNumber } from "@calc";

/** A number that is asked for before it is shown: what people get instead, and how it comes about. */
export interface Prediction {
  readonly answer: bigint;
  readonly mistakes: readonly WrongNumber[];
  readonly derivation: Derivation | undefined;
}
