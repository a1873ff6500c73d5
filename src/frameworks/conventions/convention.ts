import type { Choices, LayerName } from "@calc";
import type { Framework } from "../framework.ts";

/** What one framework does, as choices of our layer that come to the same numbers. */
export interface Way {
  /** Who does it; one of `Framework` where its refusals are known. */
  readonly in: string;
  readonly framework?: Framework;
  readonly does: string;
  readonly choices?: Choices;
  /** Where it reads the example otherwise. */
  readonly inputs?: readonly (readonly number[])[];
  /** What it counts, as a formula, where that is not what is compared. */
  readonly counts?: string;
  /** Its own source file, or where it was measured. */
  readonly source: string;
}

/** Something that frameworks do differently, with an example in which one sees it. */
export interface Convention {
  readonly name: string;
  readonly layers: readonly LayerName[];
  readonly question: string;
  /** The layer, the choices that all share, and what comes in. */
  readonly example: {
    readonly layer: LayerName;
    readonly choices: Choices;
    readonly inputs: readonly (readonly number[])[];
    readonly words: string;
  };
  /** What is to be compared: a shape, tensors, or the worth of a formula. */
  readonly compares: "output" | "padding" | "tensors" | "params" | "macs";
  readonly ways: readonly Way[];
  readonly why: string;
}
