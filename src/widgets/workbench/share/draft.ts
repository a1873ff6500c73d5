import { keep, recall } from "../../parts/storage.ts";
import { longestText, readKept, writeKept, type Kept } from "./kept.ts";

const key = "layerwise workbench";

/** The code that was here last, if the browser has kept it and it can still be read. */
export function recallDraft(): Kept | undefined {
  const written = recall(key);
  return written === undefined ? undefined : readKept(written);
}

/** Keeps the code until the next visit, and says whether the browser did. */
export const keepDraft = (kept: Kept): boolean =>
  kept.text.length <= longestText && keep(key, writeKept(kept));
