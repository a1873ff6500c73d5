/**
 * Where a key leads from `index`: arrows one step or one line, Page Up and Down five, Home and End
 * to the ends. Undefined for any other key.
 */
export function stepKey(key: string, index: number, total: number, line = 1): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + line,
    ArrowUp: index - line,
    PageUp: index - 5,
    PageDown: index + 5,
    Home: 0,
    End: total - 1,
  };
  return targets[key];
}
