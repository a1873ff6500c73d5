import { mark } from "./mark.ts";
import { markTyped } from "./markTyped.ts";
import type { PosedPart } from "./posed.ts";
import type { Verdict } from "./verdict.ts";

/** Marks what was typed or chosen for a part. Of options that are names it is the place that is marked. */
export function markPart({ marked, options, isNamed }: PosedPart, typed: string): Verdict {
  if (!options) return markTyped(marked, typed);
  const place = options.indexOf(typed);
  if (place < 0) return { verdict: "unreadable", why: "Nothing is chosen here yet." };
  return mark(marked, isNamed ? String(place + 1) : typed);
}
