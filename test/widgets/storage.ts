/** A browser’s storage, with room for so many letters. */
export function storageWith(texts: Readonly<Record<string, string>> = {}, room = Infinity) {
  const kept = new Map(Object.entries(texts));
  const used = () => [...kept.values()].join("").length;
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      const before = kept.get(key)?.length ?? 0;
      if (used() - before + text.length > room)
        throw new DOMException("full", "QuotaExceededError");
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const refuse = () => {
  throw new DOMException("no", "SecurityError");
};

/** Storages that keep nothing, each in its way. */
export const uselessStorages = [
  ["missing", undefined],
  ["full or forbidden", { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ["forgetful", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }],
] as const;
