/**
 * Which of `count` layers a stack draws: at most `most`, those that are `wanted` before all others,
 * from the first to the last; undefined where some are left out between two.
 */
export function shownLayers(
  count: number,
  most: number,
  wanted: readonly number[],
): (number | undefined)[] {
  const inOrder = [...wanted, 0, count - 1, ...Array.from({ length: most }, (_, index) => index)];
  const kept = [...new Set(inOrder.filter((index) => index >= 0 && index < count))];
  const shown = kept.slice(0, most).sort((a, b) => a - b);
  return shown.flatMap((index, place) =>
    place > 0 && index - (shown[place - 1] ?? 0) > 1 ? [undefined, index] : [index],
  );
}
