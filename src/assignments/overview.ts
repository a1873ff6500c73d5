import { mistakeKey } from "./overviewMistakes.ts";
import { unexplainedIn, type UnexplainedPart } from "./overviewUnexplained.ts";
import type { Entry } from "./verifyResult.ts";

/** A mistake as it was met in an exercise: one of its sentences, and how many students made it. */
interface MistakeMet {
  readonly example: string;
  readonly students: number;
}

/** What became of one exercise with all who handed in. */
export interface ExerciseOverview {
  readonly place: number;
  readonly answered: number;
  readonly right: number;
  readonly rightAtFirst: number;
  /** Half of those who answered needed no more tries. */
  readonly medianTries: number;
  /** The most frequent first. */
  readonly mistakes: readonly MistakeMet[];
  /** What was wrong, and no mistake explains it, by the part that it answers. */
  readonly unexplained: readonly UnexplainedPart[];
}

/** How an exercise went. */
export function overviewOf(entries: readonly Entry[], place: number): ExerciseOverview {
  const items = entries.flatMap(({ items }) => items[place] ?? []);
  const answered = items.filter(({ tries }) => tries > 0);
  const right = answered.filter(({ state }) => state === "right");
  const met = new Map<string, { example: string; students: number }>();
  // Many make the same mistake with the same numbers.
  const keys = new Map<string, string>();
  for (const { mistakes } of answered) {
    for (const each of mistakes) if (!keys.has(each)) keys.set(each, mistakeKey(each));
    for (const [key, example] of new Map(mistakes.map((each) => [keys.get(each) ?? each, each]))) {
      met.set(key, {
        example: met.get(key)?.example ?? example,
        students: (met.get(key)?.students ?? 0) + 1,
      });
    }
  }
  return {
    place,
    answered: answered.length,
    right: right.length,
    rightAtFirst: right.filter(({ tries }) => tries === 1).length,
    medianTries: median(answered.map(({ tries }) => tries)),
    mistakes: [...met.values()].sort((one, other) => other.students - one.students),
    unexplained: unexplainedIn(answered),
  };
}

/** How many scores lie in each tenth of the points, the lowest first; full marks are in the last. */
export function distributionOf(entries: readonly Entry[]): readonly number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { score, points } of entries) {
    const tenth = points === 0 ? 0 : Math.min(9, Math.floor((score / points) * 10));
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts;
}

/** The middle one of numbers, or half of the two in the middle together; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
