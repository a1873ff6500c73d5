import { windowSize } from "./windowSize.ts";

/** How a window may have moved, so that these sizes and this count come out. */
interface WindowGuess {
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

/** No layer takes a larger kernel, here or in calc. */
const largest = 1_000_000;

/** Kernels with so many positions, the square one first. */
function kernelsOf(positions: number, axes: number): number[][] {
  const edge = Math.round(positions ** (1 / axes));
  if (edge > largest) return [];
  if (edge ** axes === positions) return [Array<number>(axes).fill(edge)];
  if (axes !== 2 || positions > 400) return [];
  return range(1, positions)
    .filter((first) => positions % first === 0)
    .map((first) => [first, positions / first]);
}

/** One axis: the smallest stride, and the least padding, that gives the size. */
function moved(kernel: number, before: number, after: number) {
  // A window that leaves out values is rarer than a pooling in between that has no row.
  const usual = Math.max(Math.floor(kernel / 2), 2);
  const most = Math.min(Math.ceil(before / Math.max(after, 1)), usual);
  for (const stride of range(1, Math.max(most, 1))) {
    const isSame = Math.ceil(before / stride) === after;
    const isValid = windowSize(before, kernel, stride) === after;
    // As far as the last window reaches beyond what comes in.
    const missing = Math.max((after - 1) * stride + kernel - before, 0);
    const least = Math.ceil(missing / 2);
    const isPadded = least <= kernel / 2 && windowSize(before, kernel, stride, 2 * least) === after;
    if (!isSame && !isValid && !isPadded) continue;
    const padding: "valid" | "same" = isValid ? "valid" : "same";
    return { stride, padding, isEither: isSame && isValid, side: isPadded ? least : 0 };
  }
  return undefined;
}
