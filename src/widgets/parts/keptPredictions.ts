import { forget, keep, recall } from "./storage.ts";

/** What a person predicted, and whether the answer to it stands open. */
export interface KeptPrediction {
  readonly typed: string;
  readonly isOpen: boolean;
}

const written = /^(open|closed) (.{1,200})$/;

/** What a person predicted on this page, if the browser has kept it; nothing where it is not what we wrote. */
export function recallPrediction(name: string): KeptPrediction | undefined {
  const [, state, typed] = written.exec(recall(keyOf(location.pathname, name)) ?? "") ?? [];
  return typed === undefined ? undefined : { typed, isOpen: state === "open" };
}

/** Keeps it until the next visit; a browser that keeps nothing is no misfortune. */
export function keepPrediction(name: string, { typed, isOpen }: KeptPrediction): void {
  const text = `${isOpen ? "open" : "closed"} ${typed}`;
  if (written.test(text)) keep(keyOf(location.pathname, name), text);
}

/** Forgets the predictions of a lesson, or of all, and hands over what was kept. */
export function forgetPredictions(path?: string): readonly (readonly [string, string])[] {
  const names = keptNames(path === undefined ? beginning : keyOf(path, ""));
  const kept = names.map((name) => [name, recall(name) ?? ""] as const);
  for (const name of names) forget(name);
  return kept;
}

/** Whether there is any prediction, in any lesson. */
export const hasPredictions = (): boolean => keptNames(beginning).length > 0;

/** Keeps again what was forgotten. */
export function bringPredictionsBack(kept: readonly (readonly [string, string])[]): void {
  for (const [name, text] of kept) keep(name, text);
}

const beginning = "predicted ";
const keyOf = (path: string, name: string) => `${beginning}${path} ${name}`;

/** The names that begin so, under which the browser keeps something. */
function keptNames(beginning: string): string[] {
  try {
    const { length } = localStorage;
    const names = Array.from({ length }, (_, place) => localStorage.key(place) ?? "");
    return names.filter((name) => name.startsWith(beginning));
  } catch {
    return [];
  }
}
