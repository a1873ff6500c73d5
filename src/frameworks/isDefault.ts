import { analyse } from "@calc";
import { python } from "./python.ts";
import type { Solved } from "./solved.ts";

/** Whether a layer is the same without one of its choices. */
export function isDefault({ placed, inputs, analysis }: Solved, quantity: string): boolean {
  const { layer, choices } = placed;
  if (!layer.hyperparameters[quantity]?.default) return false;
  if (choices[quantity] === undefined) return true;
  const others = Object.entries(choices).filter(([name]) => name !== quantity);
  const [input = [], ...more] = inputs;
  const without = analyse({ layer, choices: Object.fromEntries(others) }, input, ...more);
  return (
    without.ok && python(without.values[quantity] ?? []) === python(analysis.values[quantity] ?? [])
  );
}
