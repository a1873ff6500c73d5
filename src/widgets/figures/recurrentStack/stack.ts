import { counted, firstOf } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";
import { amountOf, learnedIn, type Learned } from "../recurrentWeights.ts";

/** One recurrent layer of a stack: what it reads, and what it learns once in each direction. */
export interface StackedLayer {
  /** “first layer” */
  readonly title: string;
  /** What it reads: how many features each direction below hands on, or the input as one. */
  readonly reads: readonly number[];
  readonly learned: readonly Learned[];
  readonly directions: number;
  /** Learned in one direction, and in all. */
  readonly each: string;
  readonly params: string;
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

/** The layers of a stack, each reading what the one before it hands on. */
export function stackOf(chain: readonly Pick<Worked, "values" | "tensors">[]): StackedLayer[] {
  return chain.map(({ values, tensors }, place) => {
    const learned = learnedIn({ tensors });
    const directions = Math.max(1, amountOf(values["directions"]));
    const params = firstOf(values["params"]) ?? 0n;
    const below = chain[place - 1]?.values;
    return {
      title: `${ordinals[place] ?? `${place + 1}th`} layer`,
      reads: below ? handedOn(below) : [amountOf(values["inFeatures"])],
      learned,
      directions,
      each: counted(learned.reduce((sum, { count }) => sum + count, 0n)),
      params: counted(params),
    };
  });
}

/** The features of each direction side by side; of directions that are merged, those that remain. */
function handedOn(values: Worked["values"]): number[] {
  const state = amountOf(values["stateSize"] ?? values["units"]);
  return Array.from({ length: Math.max(1, amountOf(values["merge"])) }, () => state);
}

/** “forwards”, where there is another direction to tell it from. */
export const directionOf = ({ directions }: StackedLayer, direction: number): string =>
  directions === 1 ? "" : direction === 0 ? "forwards" : "backwards";

/** How many features a layer reads. */
export const readBy = ({ reads }: StackedLayer): number =>
  reads.reduce((sum, each) => sum + each, 0);
