import { coloured, formatNumber, numberToLatex, symbolToLatex, type Derivation } from "@calc";
import type { Reach } from "./fieldReaches.ts";
import type { Step } from "./workingOf.ts";

/** How far a network sees, layer by layer: what each adds, and how far its stride spreads the next. */
export function fieldSteps(reaches: readonly Reach[]): readonly Step[] {
  return reaches.flatMap((each, place): Step[] => {
    const { name, jump, nextJump } = each;
    const derivation = derivationOf(each, reaches[place - 1]?.sees ?? 1n);
    const isLast = place === reaches.length - 1;
    if (nextJump === jump || isLast) return [{ words: `${name}:`, derivation }];
    const [before, stride, behind] = [jump, nextJump / jump, nextJump].map(formatNumber);
    const words = `Its stride spreads what comes next: neighbours lie ${before} · ${stride} = ${behind} apart.`;
    return [{ words: `${name}:`, derivation }, { words }];
  });
}

/** r = r_in + (k_eff − 1) · j. */
function derivationOf({ reach, jump, sees }: Reach, seen: bigint): Derivation {
  const grown = (before: string, kernel: string, step: string) =>
    `${coloured("size", before)} + (${kernel} - 1) \\cdot ${coloured("stride", step)}`;
  const [one, other, third, result] = [seen, reach, jump, sees].map((each) =>
    numberToLatex({ numerator: each, denominator: 1n }),
  );
  return {
    subject: coloured("size", "r"),
    symbols: grown("r_{\\text{in}}", symbolToLatex({ kind: "name", name: "effectiveKernel" }), "j"),
    numbers: grown(one ?? "", coloured("kernel", other ?? ""), third ?? ""),
    steps: [coloured("size", result ?? "")],
  };
}
