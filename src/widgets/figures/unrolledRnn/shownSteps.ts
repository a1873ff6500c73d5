/**
 * Which of `total` steps, counted from 0, are drawn where there is room for `most` (at least 5): the
 * first, the last, and those around `current`. `undefined` stands for steps that are left out.
 */
export function shownSteps(total: number, current: number, most: number): (number | undefined)[] {
  const run = (from: number, length: number) => Array.from({ length }, (_, place) => from + place);
  if (total <= most) return run(0, total);
  const last = total - 1;
  if (current <= most - 4) return [...run(0, most - 2), undefined, last];
  if (current >= total - (most - 3)) return [0, undefined, ...run(total - (most - 2), most - 2)];
  const around = most - 4;
  const before = (around - (around % 2)) / 2;
  return [0, undefined, ...run(current - before, around), undefined, last];
}
