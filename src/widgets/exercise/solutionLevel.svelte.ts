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
  try {
    localStorage.setItem(key, level);
  } catch {
    // Storage may be forbidden, full or missing.
  }
}

function recalled(): Level {
  try {
    const kept = localStorage.getItem(key);
    return kept === "short" || kept === "every" ? kept : "steps";
  } catch {
    return "steps";
  }
}
