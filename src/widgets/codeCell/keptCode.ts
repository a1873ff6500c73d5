import { forget, keep, recall } from "../parts/storage.ts";

const longest = 20_000;

/** What a person wrote into a cell of this page, if the browser has kept it. */
export function recallCode(cell: string, framework: string): string | undefined {
  const code = recall(keyOf(cell, framework));
  return code !== undefined && code.length <= longest ? code : undefined;
}

/** Keeps what a person wrote until the next visit; nothing for the author’s own code. */
export function keepCode(cell: string, framework: string, code: string | undefined): void {
  if (code === undefined || code.length > longest) forget(keyOf(cell, framework));
  else keep(keyOf(cell, framework), code);
}

const keyOf = (cell: string, framework: string) => `code ${location.pathname} ${cell} ${framework}`;
