import type { Counts } from "@calc";
import { summaryOf } from "@networks";
import { outputAxes, type Along } from "./layout.ts";
import { networkOf } from "./networkOf.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";
import { checksOf, networkChecks } from "./solutionChecks.ts";
import { symbolDetails, type SymbolDetail } from "./solutionDetails.ts";
import { workedOf } from "./workingOf.ts";

/** What goes beyond the steps of a working: what the symbols mean, and checks of the result in words. */
export interface Details {
  readonly symbols: readonly SymbolDetail[];
  readonly checks: readonly string[];
}

/** Every detail of how the answer to a part comes about. */
export function detailsOf(exercise: Exercise, part: Part): Details {
  // Its steps say all there is.
  if (exercise.share) return { symbols: [], checks: [] };
  const worked = workedOf(exercise, part);
  const asks = exercise.given ?? part.asks;
  if (!worked) {
    const network = networkOf(exercise);
    // Of a whole network only what it counts is asked, where it is not the output.
    const checks = network ? networkChecks(summaryOf(network), asks as keyof Counts) : [];
    return { symbols: [], checks };
  }
  const { layer, values, output } = worked;
  const along: readonly Along[] =
    asks === "output" ? outputAxes(layer, values, output) : [{ quantity: asks, axis: 0 }];
  return { symbols: symbolDetails(worked, along), checks: checksOf(worked, asks) };
}
