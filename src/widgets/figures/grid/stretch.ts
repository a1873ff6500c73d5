/** The part of a long row of cells that is drawn: from `from` up to, but without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The `most` cells, or all, that have those from `first` to `last` in their midst. */
export function stretchAround(total: number, most: number, first: number, last: number): Stretch {
  if (total <= most) return { from: 0, to: total };
  const spare = most - (last - first + 1);
  const wanted = first - (Math.max(spare, 0) >> 1);
  const from = Math.min(Math.max(wanted, 0), total - most);
  return { from, to: from + most };
}
