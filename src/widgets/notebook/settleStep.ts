import type { Texts } from "./notebook.ts";
import { reach } from "./reach.ts";
import type { Settled } from "./standing.ts";
import type { WorkOut } from "./store.ts";

/** Where a step of the value `name` from one number leads: to the last that can be, and why no further, or why so far. */
export function settleStep(
  texts: Texts,
  name: string,
  from: number,
  wanted: number,
  workOut: WorkOut,
): Settled {
  const at = (value: number) => ({ ...texts, [name]: String(value) });
  const reached = reach(from, wanted, (value) => workOut(at(value), name).issues);
  if (!reached) return { texts, stops: {} };
  const { last, beyond, issues } = reached;
  const why = issues[name] ?? Object.values(issues)[0];
  const isSkip = (last - beyond) * (beyond - from) > 0;
  const stop = `It ${isSkip ? "goes on to" : "stops at"} ${last}. With ${beyond}: ${why}`;
  return { texts: at(last), stops: why === undefined ? {} : { [name]: stop } };
}
