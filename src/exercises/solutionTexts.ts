import type { PosedStep } from "./posed.ts";

type Working = readonly PosedStep[];

/** The texts that stand in more than one of the workings, which then need be written once only. */
export function repeatedTexts(workings: readonly Working[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of workings.flat().flatMap(textsIn)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].flatMap(([text, count]) => (count > 1 && text.length > shortest ? text : []));
}

/** A working with `#3` in the place of each text that is the third of the repeated ones, counted from 0. */
export function withReferences(working: Working, repeated: readonly string[]): Working {
  const places = new Map(repeated.map((text, place) => [text, `#${place}`]));
  return working.map((step) => mapped(step, (text) => places.get(text) ?? text));
}

/** The working that `withReferences` shortened. */
export function withoutReferences(working: Working, repeated: readonly string[]): Working {
  const textAt = (reference: string) => {
    const [, place] = /^#(\d+)$/.exec(reference) ?? [];
    return place === undefined ? reference : (repeated[Number(place)] ?? "");
  };
  return working.map((step) => mapped(step, textAt));
}

const shortest = 12;

const textsIn = ({ words, lines }: PosedStep) => (words === undefined ? lines : [words, ...lines]);

function mapped(step: PosedStep, to: (text: string) => string): PosedStep {
  const lines = step.lines.map(to);
  return step.words === undefined ? { ...step, lines } : { ...step, words: to(step.words), lines };
}
