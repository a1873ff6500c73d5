const gap = 8;

/** Places `panel` (by `--x` and `--y`, on the page) below a number, or above or beside it if it fits. */
export function standBeside(panel: HTMLElement, number: Element): void {
  const { left, right, top, bottom } = number.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = bottom + gap + height <= clientHeight - gap;
  const isAbove = top - gap - height >= gap;
  const onTheRight = right + gap + width <= clientWidth - gap;
  const beside = onTheRight ? right + gap : left - gap - width;
  const x = isBelow || isAbove ? left : beside;
  const y = isBelow ? bottom + gap : isAbove ? top - gap - height : top;
  panel.style.setProperty("--x", `${scrollX + within(x, clientWidth - width)}px`);
  panel.style.setProperty("--y", `${scrollY + within(y, clientHeight - height)}px`);
}

/** The nearest place to `wanted` that keeps the gap at both ends of `room`. */
function within(wanted: number, room: number): number {
  return Math.max(gap, Math.min(wanted, room - gap));
}
