import { grouped } from "./formula/grouped.ts";

/**
 * The share of `part` in `whole`, rounded half up: one decimal from 1 % (`60.5%`), two significant
 * digits below (`0.056%`). `0%` and `100%` mean exactly none and exactly all. Throws where a share
 * makes no sense: of nothing, or below nothing.
 */
export function formatShare(part: bigint, whole: bigint): string {
  if (part === 0n) return "0%";
  if (whole <= 0n || part < 0n) throw new RangeError(`${part} is no share of ${whole}.`);
  if (part === whole) return "100%";
  const decimals = decimalsFor(part, whole);
  const scale = 10n ** BigInt(decimals);
  const rounded = (200n * scale * part + whole) / (2n * whole);
  const fraction = (rounded % scale).toString().padStart(decimals, "0");
  return `${grouped(rounded / scale)}.${fraction.replace(/(?<=.)0+$/, "")}%`;
}

/** How many decimals show two significant digits of a percentage below 1, and one above. */
function decimalsFor(part: bigint, whole: bigint): number {
  let decimals = 1;
  while (100n * part * 10n ** BigInt(decimals - 1) < whole) decimals += 1;
  return decimals;
}
