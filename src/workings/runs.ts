import type { Part } from "./parts.ts";

/** Parts that follow each other and are the same: mostly one, or a block and its repetitions. */
export type Run = readonly [Part, ...Part[]];

/** The parts in order, blocks that repeat the one before them together with it. */
export function runsOf(
  parts: readonly Part[],
  likeness: (part: Part) => string = (part) => part.likeness,
): Run[] {
  const runs: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const isBlock = part.parts.length > 0;
    if (run && isBlock && likeness(run[0]) === likeness(part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** What a run is called: `block2 – block36`. */
export function nameOfRun([first, ...rest]: Run): string {
  const last = rest.at(-1);
  return last ? `${first.own} – ${last.own}` : first.own;
}
