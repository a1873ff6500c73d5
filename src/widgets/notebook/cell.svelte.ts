import { onMount } from "svelte";
import { createSubscriber } from "svelte/reactivity";
import type { NotebookValue, Texts, Worked } from "./notebook.ts";
import type { Store } from "./store.ts";
import { theNotebook } from "./theNotebook.ts";

/** What a cell begins with, worked out when the site is built. */
export interface CellStart {
  /** The values that its layers read, which it lets a person change. */
  readonly values: Readonly<Record<string, NotebookValue>>;
  readonly worked: Readonly<Record<string, Worked>>;
}

/** A whole number of a figure's own, from 0, such as the place of its window; kept in the address. */
export interface Counter {
  readonly value: number;
  readonly total: number;
  readonly go: (to: number) => void;
}

/** A word of a figure's own, such as its view; kept in the address. */
export interface Word {
  readonly value: string;
  readonly choose: (word: string) => void;
}

/** The page's notebook as one of its cells sees it; on the server it stands as it begins. */
export interface Cell {
  /** Whether it can be operated yet. */
  readonly alive: boolean;
  readonly values: CellStart["values"];
  /** The text of each value as typed, and as it last could be. */
  readonly texts: Texts;
  readonly good: Texts;
  readonly issues: Readonly<Record<string, string>>;
  readonly stops: Readonly<Record<string, string>>;
  /** Whether what is shown is the last possible state. */
  readonly stale: boolean;
  readonly isChanged: boolean;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  readonly address: string;
  readonly worked: (layer: string) => Worked;
  /** The number that a quantity has in the first of its layers, as people read it. */
  readonly meant: (quantity: string) => string | undefined;
  readonly type: (name: string, text: string) => void;
  readonly step: (name: string, text: string) => void;
  readonly reset: () => void;
  readonly prepare: () => void;
  readonly counter: (key: string, total: () => number) => Counter;
  /** What its own numbers and words are at, as one text. */
  readonly at: string;
  readonly word: (key: string, words: readonly [string, ...string[]]) => Word;
}

/** The page's notebook, seen from the figure `name`. To be called while the figure is made. */
export function cellOf(name: string, start: CellStart): Cell {
  let store = $state.raw<Store>();
  const follow = createSubscriber((update) => store?.subscribe(update));
  onMount(() => {
    store = theNotebook();
  });

  const begun = Object.fromEntries(
    Object.entries(start.values).map(([value, { start: text }]) => [value, text]),
  );
  const none: readonly string[] = [];
  /** Before it is alive the page shows what the server drew. */
  const standing = $derived.by(() => {
    if (!store) return undefined;
    follow();
    return store.standing();
  });
  // Each by itself, so that a figure is not drawn anew where only a text was typed.
  const texts = $derived(standing?.texts ?? begun);
  const good = $derived(standing?.good ?? begun);
  const issues = $derived(standing?.issues ?? {});
  const stops = $derived(standing?.stops ?? {});
  const worked = $derived(standing?.worked);
  const own = $derived(standing?.own);
  const at = $derived(
    Object.entries(own ?? {})
      .filter(([fullName]) => fullName.startsWith(`${name}.`))
      .join(" "),
  );
  const locked = $derived(standing?.locked ?? none);
  const hidden = $derived(standing?.hidden ?? none);
  const isChanged = $derived(
    Object.entries(begun).some(([value, text]) => texts[value] !== text && !locked.includes(value)),
  );

  const cell: Cell = {
    get alive() {
      return store !== undefined;
    },
    values: start.values,
    get texts() {
      return texts;
    },
    get good() {
      return good;
    },
    get issues() {
      return issues;
    },
    get stops() {
      return stops;
    },
    get stale() {
      return Object.keys(cell.issues).length > 0;
    },
    get isChanged() {
      return isChanged;
    },
    get locked() {
      return locked;
    },
    get hidden() {
      return hidden;
    },
    get address() {
      return standing && store ? store.address() : "";
    },
    worked(layer) {
      const found = worked?.[layer] ?? start.worked[layer];
      if (!found) throw new Error(`The figure ${name} was not given the layer ${layer}.`);
      return found;
    },
    meant(quantity) {
      const layers = Object.keys(start.worked);
      return layers
        .map((layer) => cell.worked(layer).readings[quantity])
        .find((reading) => reading !== undefined);
    },
    type: (value, text) => void store?.type(value, text),
    step: (value, text) => void store?.step(value, text),
    reset: () => store?.reset(),
    prepare: () => store?.prepare(),
    counter(key, total) {
      const fullName = `${name}.${key}`;
      check(fullName, (text) => (isPlace(text) ? undefined : `1 to ${total()}`));
      return {
        get value() {
          const text = own?.[fullName];
          const at = text !== undefined && isPlace(text) ? Number(text) - 1 : 0;
          return Math.max(0, Math.min(at, total() - 1));
        },
        get total() {
          return total();
        },
        go(to) {
          const kept = Math.max(0, Math.min(to, total() - 1));
          store?.setOwn(fullName, kept === 0 ? undefined : String(kept + 1));
        },
      };
    },
    get at() {
      return at;
    },
    word(key, words) {
      const fullName = `${name}.${key}`;
      check(fullName, (text) => (words.includes(text) ? undefined : words.join(" or ")));
      return {
        get value() {
          const text = own?.[fullName];
          return text !== undefined && words.includes(text) ? text : words[0];
        },
        choose(word) {
          store?.setOwn(fullName, word === words[0] ? undefined : word);
        },
      };
    },
  };
  return cell;

  /** Drops what a link asks of the figure where `instead` names what it has instead, and says so. */
  function check(fullName: string, instead: (text: string) => string | undefined) {
    onMount(async () => {
      await store?.recalled;
      const text = store?.standing().own[fullName];
      const offered = text === undefined ? undefined : instead(text);
      if (offered === undefined) return;
      store?.setOwn(fullName, undefined);
      store?.complain(`Of this, “${name}” has ${offered} only.`);
    });
  }
}

/** One that is too far becomes the last: it may come from before a value was changed. */
const isPlace = (text: string) => /^[1-9]\d{0,5}$/.test(text);
