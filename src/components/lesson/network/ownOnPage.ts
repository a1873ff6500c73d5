import type { Store } from "@widgets/notebook/store.ts";
import type { OwnTexts } from "@widgets/parts/ownTexts.ts";

/** The states of the picture `name` in a lesson, kept by the page’s notebook with those of its figures. */
export function ownOnPage(store: Store, name: string): OwnTexts {
  return {
    get: (key) => store.standing().own[`${name}.${key}`],
    set(texts) {
      for (const [key, text] of Object.entries(texts)) {
        const fullName = `${name}.${key}`;
        if (store.standing().own[fullName] !== text) store.setOwn(fullName, text);
      }
    },
    refuse(key, sentence) {
      store.setOwn(`${name}.${key}`, undefined);
      // What else the link asks for is shown first.
      void store.recalled.then(() => {
        store.complain(sentence);
      });
    },
    follow: store.subscribe,
    address: store.address,
  };
}
