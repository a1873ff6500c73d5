type Issues = Readonly<Record<string, string>>;

/** How far a step goes. */
export interface Reach {
  readonly last: number;
  /** A value that can't be, and why: the next one after it where it stops, the first that it skips. */
  readonly beyond: number;
  readonly issues: Issues;
}

/** So far beyond what was wanted it is looked for a value that can be: 4 groups take 8 channels, then 12. */
const farthest = 16;

/**
 * The last possible value on the way to the wanted one, or else the next one beyond it; nothing where
 * not even the first is possible.
 */
export function reach(
  from: number,
  wanted: number,
  issuesAt: (value: number) => Issues,
): Reach | undefined {
  const by = Math.sign(wanted - from);
  let issues: Issues = {};
  for (let last = wanted; ; last -= by) {
    const found = issuesAt(last);
    const isPossible = Object.keys(found).length === 0;
    if (isPossible) {
      const isStuck = last === from && wanted !== from;
      const next = isStuck ? nextBeyond(wanted, by, issuesAt) : undefined;
      return { last: next ?? last, beyond: last + by, issues };
    }
    if (last === from) return undefined;
    issues = found;
  }
}

function nextBeyond(
  wanted: number,
  by: number,
  issuesAt: (value: number) => Issues,
): number | undefined {
  const further = Array.from({ length: farthest }, (_, place) => wanted + by * (place + 1));
  return further.find((value) => Object.keys(issuesAt(value)).length === 0);
}
