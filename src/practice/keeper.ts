import { merge } from "./merge.ts";
import { noProgress, type Progress } from "./progress.ts";
import { readProgress } from "./readProgress.ts";

/** What a browser keeps texts in; each of these may throw. */
export type Box = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Why progress is not kept, or not all of it could be read. */
export type Trouble = "refused" | "full" | "unreadable" | "newer";

/** What is known of progress, and what is the matter with keeping it. */
export interface Kept {
  readonly progress: Progress;
  readonly trouble?: Trouble | undefined;
  /** A text that could not be read, which is kept under another name. */
  readonly aside?: string | undefined;
}

/** Keeps progress in a browser, and never writes over what it can’t read. */
export interface Keeper {
  readonly read: () => Kept;
  /** Keeps it, together with what another page has kept in the meantime. */
  readonly save: (progress: Progress) => Kept;
  /** Forgets all progress; not what could not be read, which has a button of its own. */
  readonly forget: () => Kept;
  /** Throws away what was set aside. */
  readonly forgetAside: () => void;
}

export const progressKey = "layerwise progress";
export const asideKey = `${progressKey} set aside`;

/** A keeper with a box, which may be refused each time that it is asked for. */
export function keeperWith(box: () => Box): Keeper {
  /** What this page last read or wrote: where something else stands, another page was there. */
  let known: string | null = null;
  /** What could be neither read nor moved, and so stays where it is. */
  let stuck: Kept | undefined;

  return {
    read() {
      try {
        return found(box());
      } catch {
        return { progress: noProgress, trouble: "refused" };
      }
    },
    save(progress) {
      let all = progress;
      try {
        const storage = box();
        const isOurs = storage.getItem(progressKey) === known;
        const kept = isOurs ? stuck : found(storage);
        if (kept) all = merge(progress, kept.progress);
        if (stuck) return { ...stuck, progress: all };
        const text = JSON.stringify(all);
        storage.setItem(progressKey, text);
        known = text;
        return { ...kept, progress: all };
      } catch (error) {
        const isFull = error instanceof Error && /quota/i.test(error.name);
        return { progress: all, trouble: isFull ? "full" : "refused" };
      }
    },
    forget() {
      try {
        const storage = box();
        if (stuck) return stuck;
        storage.removeItem(progressKey);
        known = null;
        return { progress: noProgress, aside: lastAside(storage) };
      } catch {
        return { progress: noProgress, trouble: "refused" };
      }
    },
    forgetAside() {
      try {
        for (const key of asideKeys(box())) box().removeItem(key);
      } catch {
        // It can't be reached, and troubles nobody.
      }
    },
  };

  function found(storage: Box): Kept {
    const text = storage.getItem(progressKey);
    known = text;
    stuck = undefined;
    if (text === null) return { progress: noProgress, aside: lastAside(storage) };
    const read = readProgress(text);
    if (read.ok) return { progress: read.progress, aside: lastAside(storage) };
    const trouble = read.isNewer ? "newer" : "unreadable";
    const kept: Kept = { progress: noProgress, trouble, aside: text };
    if (moved(storage, text)) known = null;
    else stuck = kept;
    return kept;
  }
}

/** Sets a text aside under the next name that is free; where there is no room for that, says no. */
function moved(storage: Box, text: string): boolean {
  try {
    const taken = asideKeys(storage).length;
    const key = taken === 0 ? asideKey : `${asideKey} ${taken + 1}`;
    storage.setItem(key, text);
    if (storage.getItem(key) !== text) return false;
    storage.removeItem(progressKey);
    return true;
  } catch {
    return false;
  }
}

const lastAside = (storage: Box): string | undefined => {
  const key = asideKeys(storage).at(-1);
  return key === undefined ? undefined : (storage.getItem(key) ?? undefined);
};

/** Under which names something was set aside: the first, and numbered ones as long as they go on. */
function asideKeys(storage: Box): string[] {
  const keys: string[] = [];
  for (let key = asideKey; storage.getItem(key) !== null; key = `${asideKey} ${keys.length + 1}`) {
    keys.push(key);
  }
  return keys;
}
