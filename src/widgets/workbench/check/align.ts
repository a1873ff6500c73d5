/** A pair of what belongs together; either may stand alone. */
export interface Pair<One, Other> {
  readonly one?: One;
  readonly other?: Other;
}

/** More than this is compared place by place. */
const most = 4_000_000;

/** Two lists in order, each with its counterpart where the score of the whole is best. */
export function align<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  score: (one: One, other: Other) => number,
): Pair<One, Other>[] {
  const [rows, columns] = [ones.length, others.length];
  if (rows * columns > most) return placeByPlace(ones, others);
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const together = at(row + 1, column + 1) + scoreAt(row, column);
      best[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair<One, Other>[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const one = ones[row];
    const other = others[column];
    if (one === undefined && other === undefined) break;
    const here = at(row, column);
    if (one === undefined || other === undefined) {
      pairs.push(one === undefined ? { ...(other !== undefined && { other }) } : { one });
      row += 1;
      column += 1;
    } else if (
      here === at(row + 1, column + 1) + scoreAt(row, column) &&
      scoreAt(row, column) > 0
    ) {
      pairs.push({ one, other });
      row += 1;
      column += 1;
    } else if (here === at(row + 1, column)) {
      pairs.push({ one });
      row += 1;
    } else {
      pairs.push({ other });
      column += 1;
    }
  }
  return pairs;

  function scoreAt(place: number, beside: number): number {
    const one = ones[place];
    const other = others[beside];
    return one === undefined || other === undefined ? 0 : score(one, other);
  }
}

function placeByPlace<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): Pair<One, Other>[] {
  const length = Math.max(ones.length, others.length);
  return Array.from({ length }, (_, place) => {
    const [one, other] = [ones[place], others[place]];
    return { ...(one !== undefined && { one }), ...(other !== undefined && { other }) };
  });
}
