import { onMount } from "svelte";
import type { Standing } from "./standing.ts";
import type { Store } from "./store.ts";

/** A whole number of a figure's own, from 0, such as the place of its window; kept in the address. */
export interface Counter {
  /** What the figure calls it, where it is one number and not put together from several. */
  readonly key?: string;
  readonly value: number;
  readonly total: number;
  readonly go: (to: number) => void;
}

/** A word of a figure's own, such as its view; kept in the address. */
export interface Word {
  readonly value: string;
  readonly choose: (word: string) => void;
}

/** What a figure may have of its own. Each is asked for while the figure is made. */
export interface OwnStates {
  readonly counter: (key: string, total: () => number) => Counter;
  readonly word: (key: string, words: readonly [string, ...string[]]) => Word;
}

/** The page's notebook, once there is one. */
interface Seen {
  readonly store: Store | undefined;
  readonly standing: Standing | undefined;
}

/** What the figure `name` has of its own beside the page's values. To be called while the figure is made. */
export function ownStates(name: string, seen: Seen): OwnStates {
  // By itself, so that a figure is not drawn anew where only a value was typed.
  const own = $derived(seen.standing?.own);

  return {
    counter(key: string, total: () => number): Counter {
      const state = stateOf(key, (text) => (isPlace(text) ? undefined : `1 to ${total()}`));
      return {
        key,
        get value() {
          const text = state.text();
          const at = text !== undefined && isPlace(text) ? Number(text) - 1 : 0;
          return Math.max(0, Math.min(at, total() - 1));
        },
        get total() {
          return total();
        },
        go(to) {
          const kept = Math.max(0, Math.min(to, total() - 1));
          state.set(kept === 0 ? undefined : String(kept + 1));
        },
      };
    },

    word(key: string, words: readonly [string, ...string[]]): Word {
      const state = stateOf(key, (text) => (words.includes(text) ? undefined : words.join(" or ")));
      return {
        get value() {
          const text = state.text();
          return text !== undefined && words.includes(text) ? text : words[0];
        },
        choose(word) {
          state.set(word === words[0] ? undefined : word);
        },
      };
    },
  };

  /** One of them; what a link asks is dropped where `instead` names what there is instead, and that is said. */
  function stateOf(key: string, instead: (text: string) => string | undefined) {
    const fullName = `${name}.${key}`;
    onMount(async () => {
      await seen.store?.recalled;
      const text = seen.store?.standing().own[fullName];
      const offered = text === undefined ? undefined : instead(text);
      if (offered === undefined) return;
      seen.store?.setOwn(fullName, undefined);
      seen.store?.complain(`Of this, “${name}” has ${offered} only.`);
    });
    return {
      text: () => own?.[fullName],
      /** What a teacher locked or hid stays. */
      set(text: string | undefined) {
        if (!seen.standing?.locked.includes(fullName)) seen.store?.setOwn(fullName, text);
      },
    };
  }
}

/** One that is too far becomes the last: it may come from before a value was changed. */
const isPlace = (text: string) => /^[1-9]\d{0,5}$/.test(text);
