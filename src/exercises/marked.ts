import type { WrongNumber } from "@calc";

/** What marking has to know of a number that is asked for; plain data, so that a page need not carry calc. */
export interface MarkedNumber {
  readonly answer: bigint;
  readonly mistakes: readonly WrongNumber[];
  /** Where digits behind a point are asked for: the answer and the mistakes are then in units of the last. */
  readonly decimal?: Decimal | undefined;
}

/** A number that is no whole one, exactly, and to how many decimals it is asked for. */
export interface Decimal {
  readonly decimals: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly isPercent: boolean;
}

/** A size that a wrong formula gives along one axis of the shape as it is shown. */
export interface WrongSize extends WrongNumber {
  readonly axis: number;
}

/** What marking has to know of a shape that is asked for. */
export interface MarkedShape {
  /** Its sizes as the site shows them, any channels last. */
  readonly answer: readonly bigint[];
  /** What each axis is called. */
  readonly axes: readonly string[];
  /** The axis at which the channels stand where they are written first; absent if there are none. */
  readonly channelsAt?: number | undefined;
  readonly mistakes: readonly WrongSize[];
}

/** The right answer and the known wrong ones. */
export type Marked = MarkedNumber | MarkedShape;

/** What marking has to know, without what else is kept beside it, so that a page carries only that. */
export function markingOf(marked: Marked): Marked {
  if (!("axes" in marked)) {
    const { answer, mistakes, decimal } = marked;
    return { answer, mistakes, ...(decimal && { decimal }) };
  }
  const { answer, axes, channelsAt, mistakes } = marked;
  return { answer, axes, channelsAt, mistakes };
}
