import { digestOf } from "./digest.ts";

/**
 * Which of `count` variants a key draws, from 0: decided by SHA-256 alone, so it is the same on every
 * machine and for ever, and no other key moves it.
 */
export function drawnVariant(key: readonly string[], count: number): number {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`A variant is drawn of one or more, not of ${count}.`);
  }
  // A list in JSON, so that ["a", "bc"] and ["ab", "c"] are two keys.
  const digits = digestOf(JSON.stringify(["v1", ...key])).slice(0, 13);
  // 52 bits, which a number holds exactly.
  return Number.parseInt(digits, 16) % count;
}
