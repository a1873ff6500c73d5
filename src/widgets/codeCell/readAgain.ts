import { readCode, type Reading } from "@reading";

/** A step of a cell reads the code before it and after it, without an input and with one. */
const kept = 8;
const readings = new Map<string, Reading>();

/** Reads code as `readCode` does; what was read a moment ago is not read again. */
export function readAgain(code: string, input?: readonly number[]): Reading {
  const key = `${String(input)}\n${code}`;
  const known = readings.get(key);
  const reading = known ?? readCode(code, input && { input });
  // The latest stand last, so the first is the one to forget.
  readings.delete(key);
  readings.set(key, reading);
  const [oldest] = readings.keys();
  if (readings.size > kept && oldest !== undefined) readings.delete(oldest);
  return reading;
}
