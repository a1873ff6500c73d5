/**
 * How many places a window has along an axis. A guess tries thousands of windows, too many to ask calc
 * for each: a test holds this against the rule that calc declares.
 */
export const windowSize = (size: number, kernel: number, stride: number, padded = 0): number =>
  Math.floor((size + padded - kernel) / stride) + 1;
