import type { PosedPart } from "./posed.ts";
import type { Verdict } from "./verdict.ts";

/**
 * How a size follows from the earlier part’s size x along an axis: (times · x + plus) ÷ over, rounded down.
 * At `allAxes`, x is the product of all its sizes.
 */
export interface Line {
  readonly axis: number;
  readonly times: number;
  readonly plus: number;
  readonly over: number;
}

export const allAxes = -1;

/** How a part follows from an earlier one, as calc has it: plain data, so that a page need not carry calc. */
export interface Follows {
  /** The place of the earlier part. */
  readonly from: number;
  /** Along each axis of this part as it is shown. */
  readonly lines: readonly Line[];
  readonly said: string;
}

type Wrong = Extract<Verdict, { verdict: "wrong" }>;

/**
 * The sentence of each part that was worked out rightly from an earlier answer that is wrong. That answer
 * has to be one that a person may come to: within ten times the right one, above 1, and no number of the question.
 */
export const carriedIn = (
  parts: readonly PosedPart[],
  verdicts: readonly (Verdict | undefined)[],
  numbers: readonly string[],
): readonly (string | undefined)[] =>
  parts.map(({ follows = [] }, place) => {
    const own = verdicts[place];
    if (own?.verdict !== "wrong" || own.read.length === 0) return undefined;
    const carrying = follows.find(({ from, lines }) => {
      const [part, earlier] = [parts[from], verdicts[from]];
      if (!part || earlier?.verdict !== "wrong" || !isPlausible(part, earlier, numbers))
        return false;
      const sizes = lines.map((line) => sizeOn(line, earlier.read));
      return (
        sizes.length === own.read.length && sizes.every((size, axis) => size === own.read[axis])
      );
    });
    return carrying?.said;
  });

const most = 10n;

function isPlausible({ marked }: PosedPart, { read }: Wrong, numbers: readonly string[]): boolean {
  const right = "axes" in marked ? marked.answer : [marked.answer];
  if (read.length !== right.length) return false;
  // A kernel stands there as 11×11.
  const shown = numbers.flatMap((each) => each.replaceAll(",", "").split("×"));
  return read.every((size, axis) => {
    const own = right[axis] ?? 0n;
    if (size === own) return true;
    return size > 1n && size <= own * most && size * most >= own && !shown.includes(String(size));
  });
}

function sizeOn({ axis, times, plus, over }: Line, sizes: readonly bigint[]): bigint {
  const size = axis === allAxes ? sizes.reduce((all, each) => all * each, 1n) : (sizes[axis] ?? 0n);
  const worth = BigInt(times) * size + BigInt(plus);
  // What is below zero is no size, so it need not be rounded down.
  return worth / BigInt(over);
}
