type Issues = Readonly<Record<string, string>>;

/** How far a step goes. */
export interface Reach {
  readonly last: number;
  /** The next value after it, and why that can't be, where it stops before what was wanted. */
  readonly beyond: number;
  readonly issues: Issues;
}

/** The last possible value on the way to the wanted one; nothing where not even the first is possible. */
export function reach(
  from: number,
  wanted: number,
  issuesAt: (value: number) => Issues,
): Reach | undefined {
  const by = Math.sign(wanted - from);
  let issues: Issues = {};
  for (let last = wanted; ; last -= by) {
    const found = issuesAt(last);
    if (Object.keys(found).length === 0) return { last, beyond: last + by, issues };
    if (last === from) return undefined;
    issues = found;
  }
}
