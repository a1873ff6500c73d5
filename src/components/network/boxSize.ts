import type { Box } from "./boxes.ts";

/** In pixels. */
const sizes = { line: 15, letter: 6.6, padding: 10, least: 92, circle: 26 };

/** How large a box has to be for what stands in it. */
export function sizeOf({ label, lines, shape, sign, times }: Box) {
  if (sign?.length === 1) return { width: sizes.circle, height: sizes.circle };
  const first = sign ?? label + (times > 1 ? ` × ${times}` : "");
  const inside = sign === undefined ? lines : [];
  const longest = Math.max(...[first, ...inside, shape].map(({ length }) => length));
  return {
    width: Math.max(sizes.least, longest * sizes.letter + 2 * sizes.padding),
    height: (2 + inside.length) * sizes.line + sizes.padding,
  };
}
