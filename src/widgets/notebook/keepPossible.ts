import type { Notebook, Texts } from "./notebook.ts";
import type { WorkOut } from "./store.ts";

/** What of a link can be, and a sentence for each of its values that cannot. */
export interface Kept {
  readonly texts: Texts;
  readonly refused: readonly string[];
}

/** The values that a link asks for, without those that cannot be beside the others. */
export function keepPossible(
  asked: Texts,
  start: Texts,
  { values }: Notebook,
  workOut: WorkOut,
): Kept {
  const issuesOf = (texts: Texts) => workOut({ ...start, ...texts }).issues;
  const refused: string[] = [];
  let texts = asked;
  for (;;) {
    const issues = issuesOf(texts);
    const [first] = Object.values(issues);
    const leaving = first === undefined ? [] : toLeaveOut(texts, issues, issuesOf);
    if (leaving.length === 0) return { texts, refused };
    for (const name of leaving) {
      const label = values[name]?.described.label ?? name;
      refused.push(`${issues[name] ?? first} So the link’s ${label} is left out.`);
    }
    texts = without(texts, leaving);
  }
}

type Issues = ReturnType<WorkOut>["issues"];

/** One value if that is enough, a refused one before others; or else all that are refused. */
function toLeaveOut(
  texts: Texts,
  issues: Issues,
  issuesOf: (texts: Texts) => Issues,
): readonly string[] {
  const names = Object.keys(texts);
  const named = names.filter((name) => issues[name] !== undefined);
  const one = [...named, ...names].find(
    (name) => Object.keys(issuesOf(without(texts, [name]))).length === 0,
  );
  if (one !== undefined) return [one];
  return named.length > 0 ? named : names;
}

const without = (texts: Texts, names: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));
