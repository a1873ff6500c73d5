import { keep, recall } from "../parts/storage.ts";

/** How much of a working is shown. */
export const levels = { short: "Short", steps: "Step by step", every: "Every detail" } as const;

export type Level = keyof typeof levels;

const key = "working level";
let chosen = $state.raw(recalled());

/** What was chosen in any exercise, now or on an earlier visit. */
export const solutionLevel = (): Level => chosen;

/** Chooses for this exercise and the next. */
export function chooseLevel(level: Level): void {
  chosen = level;
  // A browser that keeps nothing is no misfortune.
  keep(key, level);
}

function recalled(): Level {
  const kept = recall(key);
  return kept === "short" || kept === "every" ? kept : "steps";
}
