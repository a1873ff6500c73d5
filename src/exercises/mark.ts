import { readNumber } from "./readNumber.ts";

/** What marking has to know of an exercise; plain data, so that a page need not carry calc. */
export interface Marked {
  readonly answer: bigint;
  readonly mistakes: readonly { readonly value: bigint; readonly because: string }[];
}

/**
 * What an attempt is worth. `wrong` says everything that gives the number, which may be nothing;
 * `unreadable` and `rounded` (which only a number near the answer can be) cost no attempt.
 */
export type Verdict =
  | { readonly verdict: "right"; readonly echo: string }
  | {
      readonly verdict: "wrong";
      readonly echo: string;
      readonly because: readonly string[];
      /** Whether it is within twice or half the answer. */
      readonly isNear: boolean;
    }
  | { readonly verdict: "rounded"; readonly echo: string; readonly why: string }
  | { readonly verdict: "unreadable"; readonly why: string };

/** Marks what was typed: exactly, with no tolerance, and never a mistake that gives the answer. */
export function mark({ answer, mistakes }: Marked, typed: string): Verdict {
  const read = readNumber(typed);
  if (read.kind === "unreadable") return { verdict: "unreadable", why: read.why };
  const { value, echo } = read;
  if (value === answer) return { verdict: "right", echo };
  const isNear = value * 2n >= answer && value <= answer * 2n;
  if (read.kind === "rounded" && isNear) return { verdict: "rounded", echo, why: read.why };
  const because = mistakes.filter((mistake) => mistake.value === value).map((each) => each.because);
  return { verdict: "wrong", echo, because: [...new Set(because)], isNear };
}
