import { formatNumber, type Mistake, type WrongNumber } from "@calc";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

const names = ["formula", "because"];

/**
 * The mistakes that an exercise adds to those of its layer. One that says nothing, or that gives
 * the right answer, stops with a sentence.
 */
export function ownMistakes(
  entries: readonly ReadonlyMap<string, Field>[],
  workOut: (mistake: Mistake) => WrongNumber,
  answer: bigint,
): WrongNumber[] {
  return entries.map((entry) => {
    for (const [name, { stop }] of entry) {
      if (!names.includes(name)) stop(`a mistake has no field "${name}". ${suggest(name, names)}`);
    }
    const { formula, because, stop } = textsOf(entry);
    const found = orStop(() => workOut({ formula, because }), stop);
    if (found.value !== answer) return found;
    return stop(`"${formula}" comes to ${formatNumber(answer)}, which is the right answer.`);
  });
}

function textsOf(entry: ReadonlyMap<string, Field>) {
  const [formula, because] = names.map((name) => entry.get(name)?.value);
  const stop: Field["stop"] = (sentence) => {
    const [first] = entry.values();
    if (first) return first.stop(sentence);
    throw new Error(sentence);
  };
  if (typeof formula === "string" && typeof because === "string") return { formula, because, stop };
  return stop('a mistake needs two texts, "formula" and "because".');
}

function orStop<Result>(work: () => Result, stop: Field["stop"]): Result {
  try {
    return work();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}
