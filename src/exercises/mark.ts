import type { Marked } from "./marked.ts";
import { markShape } from "./markShape.ts";
import { readNumber } from "./readNumber.ts";
import type { Verdict } from "./verdict.ts";

/** Marks a whole number or a shape that was typed: exactly, with no tolerance, and never a mistake that gives the answer. */
export function mark(marked: Marked, typed: string): Verdict {
  if ("axes" in marked) return markShape(marked, typed);
  const { answer, mistakes } = marked;
  const read = readNumber(typed);
  if (read.kind === "unreadable") return { verdict: "unreadable", why: read.why };
  const { value, echo } = read;
  if (value === answer) return { verdict: "right", echo };
  const isNear = value * 2n >= answer && value <= answer * 2n;
  if (read.kind === "rounded" && isNear) return { verdict: "rounded", echo, why: read.why };
  const because = mistakes.filter((mistake) => mistake.value === value).map((each) => each.because);
  return { verdict: "wrong", echo, because: [...new Set(because)], read: [value], isNear };
}
