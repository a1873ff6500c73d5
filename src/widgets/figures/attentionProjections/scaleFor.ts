import type { Column } from "./columns.ts";

interface Room {
  readonly width: number;
  readonly least: number;
  readonly gap: number;
  readonly height: number;
}

/** The largest scale at which every line of columns fits, none of them narrower than its labels. */
export function scaleFor(
  lines: readonly (readonly Column[])[],
  { width, least, gap, height }: Room,
): number {
  const fits = (scale: number) =>
    lines.every((line) => {
      const wide = line.reduce(
        (sum, { made }) => sum + Math.max(Number(made.columns) * scale, least),
        0,
      );
      const most = (sizes: readonly bigint[]) => Math.max(0, ...sizes.map(Number)) * scale;
      const high =
        most(line.flatMap(({ learned }) => (learned ? [learned.rows] : []))) +
        most(line.map(({ made }) => made.rows));
      return wide + gap * (line.length - 1) <= width && high <= height;
    });
  let [low, high] = [0, 16];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
