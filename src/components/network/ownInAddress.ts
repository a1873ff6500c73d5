import type { OwnTexts } from "@widgets/parts/ownTexts.ts";

const longestText = 80;
/** Browsers refuse a hundred changes of an address in half a minute. */
const delay = 250;

/** The states of the picture `name`, kept in the address of a page that has no notebook, and so none of its code. */
export function ownInAddress(name: string, keys: readonly string[]): OwnTexts {
  const asked = new URLSearchParams(location.search);
  const texts = new Map<string, string>();
  for (const key of keys) {
    const text = asked.get(`${name}.${key}`);
    if (text !== null && text.length <= longestText) texts.set(key, text);
  }
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const own: OwnTexts = {
    get: (key) => texts.get(key),
    set(wanted) {
      for (const [key, text] of Object.entries(wanted)) {
        if (text === undefined) texts.delete(key);
        else texts.set(key, text);
      }
      for (const listener of listeners) listener();
      clearTimeout(timer);
      timer = setTimeout(() => {
        history.replaceState(history.state, "", own.address());
      }, delay);
    },
    refuse(key) {
      own.set({ [key]: undefined });
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    address() {
      const url = new URL(location.href);
      for (const key of keys) {
        const text = texts.get(key);
        if (text === undefined) url.searchParams.delete(`${name}.${key}`);
        else url.searchParams.set(`${name}.${key}`, text);
      }
      return url.href;
    },
  };
  return own;
}
