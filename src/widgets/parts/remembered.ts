import { forget, keep, recall } from "./storage.ts";

const longest = 200;

/** What a person typed into the field of that name on this page, if the browser has kept it. */
export function recallText(name: string): string | undefined {
  const text = recall(keyOf(name));
  return text !== undefined && text.length <= longest ? text : undefined;
}

/** Keeps what a person typed until the next visit; a browser that keeps nothing is no misfortune. */
export function rememberText(name: string, text: string): void {
  if (text === "" || text.length > longest) forget(keyOf(name));
  else keep(keyOf(name), text);
}

const keyOf = (name: string) => `typed ${location.pathname} ${name}`;
