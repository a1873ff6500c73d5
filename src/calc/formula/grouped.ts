/** The digits of a whole number in threes. `Intl` gives the same, but is slow to begin. */
export function grouped(value: bigint | number): string {
  return value
    .toString()
    .replace("-", "−")
    .replace(/\B(?=(\d{3})+$)/g, ",");
}
