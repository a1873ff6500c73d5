/** Ends a sentence about a name that does not exist: the nearest right ones first, then all. */
export function suggest(wrong: string, names: readonly string[]): string {
  const reach = Math.max(2, Math.floor(wrong.length / 3));
  const near = names
    .map((name) => ({ name, steps: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= reach)
    .sort((one, other) => one.steps - other.steps)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
  const meant = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
  const shown = names.slice(0, 12).join(", ");
  const more = names.length > 12 ? `, … (${String(names.length)} in all)` : "";
  return `${meant}There are: ${shown}${more}.`;
}

/** How many letters to add, drop or change (Levenshtein 1966). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [place, letter] of Array.from(from).entries()) {
    const next = [place + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
