import type { Derivation } from "../calc/index.ts";
import { renderMathematics } from "./render.ts";

/** How a number comes about, in lines of HTML: symbols, numbers, each step, the result. */
export function derivationLines({ subject, symbols, numbers, steps }: Derivation): string[] {
  const lines = [`${subject} = ${symbols}`, ...[numbers, ...steps].map((line) => `{}= ${line}`)];
  return lines.map((line) => renderMathematics(`\\displaystyle ${line}`));
}
