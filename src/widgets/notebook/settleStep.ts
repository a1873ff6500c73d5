import type { NotebookValue, Texts } from "./notebook.ts";
import { reach } from "./reach.ts";
import type { Settled } from "./standing.ts";
import type { WorkOut } from "./store.ts";

/**
 * Where a step of the value `name` from a text of one number or several leads: to the last that can
 * be, and why no further, or why so far. Several numbers go equally far.
 */
export function settleStep(
  texts: Texts,
  name: string,
  from: string,
  range: Pick<NotebookValue, "least" | "most">,
  workOut: WorkOut,
): Settled {
  const [begun, wanted] = [numbersOf(from), numbersOf(texts[name])];
  if (!begun || begun.length !== wanted?.length) return { texts, stops: {} };
  const textAt = (further: number) => begun.map((each) => each + further).join(", ");
  const outcomeAt = (further: number) => workOut({ ...texts, [name]: textAt(further) }, name);
  const by = distance(begun, wanted, range);
  const reached = reach(0, by, (further) => outcomeAt(further).issues);
  if (!reached) return { texts, stops: {} };
  const { last, beyond, issues } = reached;
  const settled = { ...texts, [name]: textAt(last) };
  const why = issues[name] ?? Object.values(issues)[0];
  if (why === undefined) return { texts: settled, stops: {} };
  const isSkip = (last - beyond) * beyond > 0;
  const stop = `It ${isSkip ? "goes on to" : "stops at"} ${textAt(last)}.`;
  const given = outcomeAt(beyond).isAlone ? "" : ` With ${textAt(beyond)}:`;
  return { texts: settled, stops: { [name]: `${stop}${given} ${why}` } };
}

/** The whole numbers of a text that holds nothing else. */
function numbersOf(text = ""): readonly number[] | undefined {
  const isList = /^\s*\d+(\s*[,;×x\s]\s*\d+)*\s*$/.test(text);
  return isList ? text.match(/\d+/g)?.map(Number) : undefined;
}

/** How far all of them go; where they stand at an end of the range already, one further than that. */
function distance(
  from: readonly number[],
  wanted: readonly number[],
  { least, most }: Pick<NotebookValue, "least" | "most">,
): number {
  const steps = from.map((each, place) => (wanted[place] ?? each) - each);
  const furthest = steps.find((step) => step !== 0);
  if (furthest !== undefined) return furthest;
  if (from.every((each) => each === most)) return 1;
  return from.every((each) => each === least) ? -1 : 0;
}
