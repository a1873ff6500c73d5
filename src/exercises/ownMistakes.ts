import { formatNumber, listed, type Mistake, type WrongNumber } from "@calc";
import type { Marked, MarkedShape, WrongSize } from "./marked.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

type Entry = ReadonlyMap<string, Field>;
type WorkOut = (mistake: Mistake) => WrongNumber;

/**
 * What is marked, with the mistakes that an exercise adds to those of its layer. One that says
 * nothing, or that gives the right answer, stops with a sentence.
 */
export function withOwnMistakes(
  marked: Marked,
  entries: readonly Entry[],
  workOut: WorkOut,
): Marked {
  if ("axes" in marked) {
    const own = entries.map((entry) => wrongSize(entry, marked, workOut));
    return { ...marked, mistakes: [...marked.mistakes, ...own] };
  }
  const { answer, mistakes } = marked;
  const own = entries.map((entry) => {
    const { formula, because } = textsOf(entry, ["formula", "because"]);
    return differing(entry, { formula, because }, workOut, answer);
  });
  return { answer, mistakes: [...mistakes, ...own] };
}

/** A wrong size says along which axis of the shape it is: `along: channels`. */
function wrongSize(entry: Entry, { answer, axes }: MarkedShape, workOut: WorkOut): WrongSize {
  const { formula, because, along } = textsOf(entry, ["formula", "because", "along"]);
  const axis = axes.indexOf(along);
  if (axis < 0) return stopAt(entry, `there is no axis "${along}" here. ${suggest(along, axes)}`);
  return { ...differing(entry, { formula, because }, workOut, answer[axis] ?? 0n), axis };
}

function differing(entry: Entry, mistake: Mistake, workOut: WorkOut, right: bigint): WrongNumber {
  const found = orStop(() => workOut(mistake), entry);
  if (found.value !== right) return found;
  const value = formatNumber(found.value);
  return stopAt(entry, `"${mistake.formula}" comes to ${value}, which is the right answer.`);
}

function textsOf<Name extends string>(
  entry: Entry,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  for (const [name, { stop }] of entry) {
    const isKnown = names.some((each) => each === name);
    if (!isKnown) stop(`a mistake has no field "${name}". ${suggest(name, names)}`);
  }
  const texts = names.map((name) => {
    const value = entry.get(name)?.value;
    if (typeof value === "string") return [name, value];
    const needed = names.map((each) => `"${each}"`);
    const count = needed.length === 2 ? "two" : "three";
    return stopAt(entry, `a mistake needs ${count} texts, ${listed(needed)}.`);
  });
  // Each name has its text, or it would have stopped.
  return Object.fromEntries(texts) as Record<Name, string>;
}

function stopAt(entry: Entry, sentence: string): never {
  const [first] = entry.values();
  if (first) return first.stop(sentence);
  throw new Error(sentence);
}

function orStop<Result>(work: () => Result, entry: Entry): Result {
  try {
    return work();
  } catch (error) {
    return stopAt(entry, error instanceof Error ? error.message : String(error));
  }
}
