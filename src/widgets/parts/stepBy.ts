/** What is stepped through: `go` sees to what lies beyond its ends. */
interface Stepped {
  readonly value: number;
  readonly total: number;
  readonly go: (to: number) => void;
}

/**
 * Goes where a key leads from where something stands: arrows one step or one line, Page Up and Down
 * five, Home and End to the ends. Any other key is left alone.
 */
export function stepBy(event: KeyboardEvent, { value, total, go }: Stepped, line = 1): void {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: value + 1,
    ArrowLeft: value - 1,
    ArrowDown: value + line,
    ArrowUp: value - line,
    PageUp: value - 5,
    PageDown: value + 5,
    Home: 0,
    End: total - 1,
  };
  const to = targets[event.key];
  if (to === undefined) return;
  event.preventDefault();
  go(to);
}
