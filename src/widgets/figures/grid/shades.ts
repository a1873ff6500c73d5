/** The colour of a grey, 0 to 1, and whether what is written on it has to be light. */
export function grey(brightness: number): { fill: string; isDark: boolean } {
  const lightness = Math.round(12 + brightness * 84);
  // At this lightness black and white both reach 4.5:1.
  return { fill: `hsl(0 0% ${lightness}%)`, isDark: lightness < 47 };
}

/** One path for all cells of one fill, each a rounded square a little smaller than its place. */
export function cellsPath(cells: readonly (readonly [row: number, column: number])[]): string {
  return cells
    .map(
      ([row, column]) =>
        `M${column}.14 ${row}.03h.72q.11 0 .11.11v.72q0 .11-.11.11h-.72q-.11 0-.11-.11v-.72q0-.11.11-.11z`,
    )
    .join("");
}
