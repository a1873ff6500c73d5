/** One of the indices along an axis that are drawn; a long axis is cut, and its last but one stands for the rest. */
export interface Slot {
  readonly index: number;
  /** Whether it stands for all that are not drawn; then it shows the chosen one, if that is among them. */
  readonly rest: boolean;
}

/** The indices that are drawn of an axis, `most` at most. */
export function slotsOf(size: number, most: number, chosen: number): Slot[] {
  if (size <= most) return Array.from({ length: size }, (_, index) => ({ index, rest: false }));
  const first = Array.from({ length: most - 2 }, (_, index) => ({ index, rest: false }));
  const hidden = chosen >= most - 2 && chosen < size - 1 ? chosen : most - 2;
  return [...first, { index: hidden, rest: true }, { index: size - 1, rest: false }];
}
