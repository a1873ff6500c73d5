import { lockFile } from "./exerciseText.ts";
import type { Lock } from "./locked.ts";

/** The lock as its file has it: a line for each revision, so that a change shows which it is. */
export function writeLock(lock: Lock): string {
  const lines = Object.entries(lock).map(
    ([key, locked]) => `  ${JSON.stringify(key)}: ${JSON.stringify(locked)}`,
  );
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

/** Reads what `writeLock` wrote. Throws a sentence where it is no lock, as after a merge by hand. */
export function readLock(text: string): Lock {
  const lock = parsed(text);
  if (isLock(lock)) return lock;
  throw new Error(
    `${lockFile} can't be read. Restore it as it was committed; then run "npm run lock", which adds what is new.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLock(lock: unknown): lock is Lock {
  if (typeof lock !== "object" || lock === null || Array.isArray(lock)) return false;
  return Object.entries(lock).every(([key, locked]: [string, unknown]) => {
    const isKey = /^.+@[1-9]\d*$/.test(key);
    const isObject = typeof locked === "object" && locked !== null;
    const texts = ["marks", "digest", "mistakes"];
    const fields: Readonly<Record<string, unknown>> = isObject ? { ...locked } : {};
    const hasTexts = texts.every((name) => typeof fields[name] === "string");
    return isKey && hasTexts && Array.isArray(fields["values"]);
  });
}
