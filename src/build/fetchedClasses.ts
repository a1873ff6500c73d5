import { globSync, readFileSync } from "node:fs";
import { addresses, dist, htmlAt } from "./dist.ts";
import { wordsOf } from "./classesUsed.ts";

/** The classes of what a page may fetch and show in itself: workings of numbers, and of exercises. */
export function fetchedClasses(): ReadonlySet<string> {
  const workings = addresses().filter((address) => /^\/networks\/[\w-]+\/\w+\/$/.test(address));
  const solutions = globSync(`${dist}/exercises/*.json`);
  const texts = [
    ...workings.map(htmlAt),
    ...solutions.map((file) => readFileSync(file, "utf8")),
  ].flatMap((text) => [...text.matchAll(/class=\\?"([^"\\]*)/g)].map(([, names = ""]) => names));
  return wordsOf([...new Set(texts)]);
}
