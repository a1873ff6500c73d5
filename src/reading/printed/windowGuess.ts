/** How a window may have moved, so that these sizes and this count come out. */
export interface WindowGuess {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly padding: "valid" | "same";
  /** At both sides, as PyTorch says it. */
  readonly sides: readonly number[];
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, place) => from + place);

/** The usual window with so many positions that makes the one size into the other; undefined where there is none. */
export function windowGuess(
  positions: number,
  before: readonly number[],
  after: readonly number[],
): WindowGuess | undefined {
  const [only] = kernelsOf(positions, before.length).flatMap((kernel) => {
    const axes = kernel.map((size, axis) => moved(size, before[axis] ?? 1, after[axis] ?? 1));
    if (!axes.every((axis) => axis !== undefined)) return [];
    const padding = axes.some((axis) => axis.padding === "same") ? "same" : "valid";
    const isAlike = axes.every((axis) => axis.padding === padding || axis.isEither);
    if (!isAlike) return [];
    const strides = axes.map(({ stride }) => stride);
    return [{ kernel, strides, padding, sides: axes.map(({ side }) => side) } as const];
  });
  return only;
}

/** Kernels with so many positions, the square one first. */
function kernelsOf(positions: number, axes: number): number[][] {
  const edge = Math.round(positions ** (1 / axes));
  if (edge ** axes === positions) return [Array<number>(axes).fill(edge)];
  if (axes !== 2 || positions > 400) return [];
  return range(1, positions)
    .filter((first) => positions % first === 0)
    .map((first) => [first, positions / first]);
}

/** One axis: the smallest stride, and the least padding, that gives the size. */
function moved(kernel: number, before: number, after: number) {
  const most = Math.max(Math.ceil(before / Math.max(after, 1)), 1);
  for (const stride of range(1, most)) {
    // A window that leaves out values is rarer than a pooling in between that has no row.
    if (stride > 2 && stride > kernel / 2) continue;
    const isSame = Math.ceil(before / stride) === after;
    const isValid = Math.floor((before - kernel) / stride) + 1 === after;
    const side = range(0, Math.floor(kernel / 2)).find(
      (each) => Math.floor((before + 2 * each - kernel) / stride) + 1 === after,
    );
    if (!isSame && !isValid && side === undefined) continue;
    const padding: "valid" | "same" = isValid ? "valid" : "same";
    return { stride, padding, isEither: isSame && isValid, side: side ?? 0 };
  }
  return undefined;
}
