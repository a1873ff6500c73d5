import { addressWriter } from "../parts/address.ts";
import { addressOf, readQuery, type Asked } from "./address.ts";
import { arithmeticFetcher, type Arithmetic } from "./fetchArithmetic.ts";
import type { Notebook, Texts } from "./notebook.ts";
import type { Settled, Standing } from "./standing.ts";
import type { Outcome } from "./workOutNotebook.ts";

/** The one notebook of a page, shared by all of its cells. */
export interface Store {
  readonly notebook: Notebook;
  readonly standing: () => Standing;
  /** Calls `listener` after each change, until the function that comes back is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes what was typed, as it is. */
  readonly type: (name: string, text: string) => Promise<void>;
  /** Takes a step or a slide, which stops where it would become impossible, and says why. */
  readonly step: (name: string, text: string) => Promise<void>;
  /** Sets several values and figures' own states at once, except those that a teacher locked or hid. */
  readonly set: (texts: Texts) => Promise<void>;
  readonly setOwn: (name: string, text: string | undefined) => void;
  /** Says whether a prediction stands on the page, which is more to start again from. */
  readonly setPredicted: (predicted: boolean) => void;
  /** Says what of the link could not be shown. */
  readonly complain: (sentence: string) => void;
  /** The author's start again, and a teacher's where something is locked or hidden. */
  readonly reset: () => void;
  /** An address that restores all this. */
  readonly address: () => string;
  /** Fetches the arithmetic, which somebody is about to need, works out what stands, and says it once more. */
  readonly prepare: () => void;
  /** Comes once the values of the address are worked out, or at once where it asks for nothing. */
  readonly recalled: Promise<void>;
}

/** Works out the notebook's texts; `changed` is the value that was changed last. */
export type WorkOut = (texts: Texts, changed?: string) => Outcome;

/**
 * The notebook of a page. `load` brings its arithmetic when it is first needed; `place` is the page's
 * address, which it reads once and writes to; `painted` comes once what was shown is on the screen.
 */
export function createStore(
  notebook: Notebook,
  load: () => Promise<WorkOut>,
  place: { readonly href: string; readonly search: string },
  painted: () => Promise<void> = () => Promise.resolve(),
): Store {
  const start = Object.fromEntries(
    Object.entries(notebook.values).map(([name, value]) => [name, value.start]),
  );
  const asked = readQuery(place.search, notebook);
  const listeners = new Set<() => void>();
  const writeAddress = addressWriter();
  const arithmetic = arithmeticFetcher(load);
  /** What of the link could not be, in sentences. */
  let doubts: readonly string[] = [];
  let standing: Standing = {
    texts: start,
    good: start,
    issues: {},
    stops: {},
    own: asked.own,
    locked: [...asked.locked, ...asked.hidden],
    hidden: asked.hidden,
    predicted: false,
    complaint: "",
  };

  const store: Store = {
    notebook,
    recalled: place.search === "" ? Promise.resolve() : recall(asked),
    standing: () => standing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (name, text) => change({ ...standing.texts, [name]: text }, name),
    set(texts) {
      const isOwn = ([name]: readonly [string, string]) => name.includes(".");
      const free = Object.entries(texts).filter(([name]) => !standing.locked.includes(name));
      const values = free.filter((pair) => !isOwn(pair));
      publish({ own: { ...standing.own, ...Object.fromEntries(free.filter(isOwn)) } });
      return change({ ...standing.texts, ...Object.fromEntries(values) }, values.at(-1)?.[0]);
    },
    step,
    setOwn(name, text) {
      const { [name]: _, ...others } = standing.own;
      publish({ own: text === undefined ? others : { ...others, [name]: text } });
      writeAddress(store.address());
    },
    setPredicted(predicted) {
      publish({ predicted });
    },
    complain(sentence) {
      void doubt([sentence]);
    },
    reset() {
      publish({ own: held(standing.own) });
      void change({ ...start, ...held(standing.texts) }, undefined);
    },
    address: () => addressOf(place.href, notebook, standing.good, standing.own),
    prepare() {
      arithmetic().then(
        ({ workOut }) => {
          workOut(standing.texts);
          // What listens is run once before the first step, which would wait three times as long for it.
          publish({});
        },
        () => undefined,
      );
    },
  };
  return store;

  /** What of it a teacher locked or hid: neither a link in the prose nor a reset changes that. */
  function held(texts: Texts): Texts {
    const isHeld = ([name]: readonly [string, string]) => standing.locked.includes(name);
    return Object.fromEntries(Object.entries(texts).filter(isHeld));
  }

  function publish(change: Partial<Standing>): void {
    standing = { ...standing, ...change };
    for (const listener of listeners) listener();
  }

  async function doubt(sentences: readonly string[]): Promise<void> {
    doubts = [...doubts, ...sentences];
    const fetched = doubts.length > 0 && (await arithmetic().catch(() => undefined));
    // Something may have been chosen in the meantime.
    if (doubts.length === 0) return;
    const isRest = standing.good !== start || Object.keys(standing.own).length > 0;
    publish({ complaint: fetched ? fetched.linkComplaint(doubts, isRest) : doubts.join(" ") });
  }

  /** The control follows at once; what comes of it, once that is painted. */
  async function change(
    texts: Texts,
    changed: string | undefined,
    settle: (arithmetic: Arithmetic) => Settled = () => ({ texts, stops: {} }),
  ): Promise<void> {
    publish({ texts });
    const fetched = await arithmetic().catch(() => undefined);
    await painted();
    // Something newer may have been typed in the meantime.
    if (texts !== standing.texts) return;
    if (!fetched) {
      publish({
        complaint:
          "The arithmetic couldn’t be fetched. Is there a connection? What you typed is kept: change it again to try once more.",
      });
      return;
    }
    const settled = settle(fetched);
    const { worked, issues } = fetched.workOut(settled.texts, changed);
    const isPossible = Object.keys(issues).length === 0;
    const said = { ...settled, issues, complaint: "" };
    doubts = [];
    publish(isPossible ? { ...said, worked, good: settled.texts } : said);
    writeAddress(store.address());
  }

  function step(name: string, text: string): Promise<void> {
    const texts = { ...standing.texts, [name]: text };
    const from = standing.good[name] ?? "";
    const value = notebook.values[name];
    if (!value) return change(texts, name);
    return change(texts, name, ({ workOut, settleStep }) =>
      settleStep(texts, name, from, value, workOut),
    );
  }

  async function recall(asked: Asked): Promise<void> {
    const fetched = await arithmetic().catch(() => undefined);
    if (!fetched) {
      const unworked =
        "Its values couldn’t be worked out. Is there a connection? Load the page once more.";
      await doubt(Object.keys(asked.texts).length > 0 ? [unworked] : []);
      return;
    }
    const { recalled, refused } = fetched.recallAddress(place.search, asked, notebook, fetched);
    const typed = Object.entries(standing.texts).filter(([name, text]) => text !== start[name]);
    if (recalled) {
      publish(recalled);
      // Who was quicker than the arithmetic keeps what was typed.
      if (typed.length > 0)
        void change({ ...recalled.texts, ...Object.fromEntries(typed) }, undefined);
    }
    await doubt(refused);
  }
}
