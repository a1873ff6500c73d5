import type { Derivation } from "@calc";
import { detailsOf, stepsOf, type Exercise, type Part, type PosedStep } from "@exercises";
import { renderMathematics } from "@mathematics";

const level = "every";

/**
 * How the answer to a part comes about, typeset: the steps, and behind them what only who asks for
 * every detail is shown.
 */
export function solutionSteps(exercise: Exercise, part: Part): readonly PosedStep[] {
  const { symbols, checks } = detailsOf(exercise, part);
  const steps = stepsOf(exercise, part).map(({ words, derivation }) => ({
    words,
    lines: derivation ? linesOf(derivation) : [],
  }));
  const meanings = symbols.map(({ latex, words }) => ({
    words,
    lines: [typeset(latex, true)],
    level,
  }));
  return [
    ...steps,
    ...(meanings.length > 0 ? [{ words: "What stands in it:", lines: [], level }] : []),
    ...meanings,
    ...checks.map((check) => ({ words: `To check: ${check}`, lines: [], level })),
  ] satisfies readonly PosedStep[];
}

/** Symbols, numbers, each step; the numbers begin with the symbol as well, for who sees no line above them. */
function linesOf({ subject, symbols, numbers, steps }: Derivation): string[] {
  const own = `<span class="subject">${typeset(subject)}</span>`;
  const [first = "", ...others] = [numbers, ...steps].map((line) => typeset(`{}= ${line}`));
  return [typeset(`${subject} = ${symbols}`), own + first, ...others];
}

/** Variants of an exercise share most of their formulas. */
const typesetBefore = new Map<string, string>();

function typeset(latex: string, display = false): string {
  const key = `${String(display)} ${latex}`;
  const known = typesetBefore.get(key) ?? renderMathematics(`\\displaystyle ${latex}`, { display });
  typesetBefore.set(key, known);
  return known;
}
