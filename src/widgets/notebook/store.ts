import { addressWriter } from "../parts/address.ts";
import { addressOf, readQuery } from "./address.ts";
import type { Notebook, Texts } from "./notebook.ts";
import { reach } from "./reach.ts";
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
  /** Sets several values at once. */
  readonly set: (texts: Texts) => Promise<void>;
  readonly setOwn: (name: string, text: string | undefined) => void;
  readonly complain: (sentence: string) => void;
  /** The author's start again. */
  readonly reset: () => void;
  /** An address that restores all this. */
  readonly address: () => string;
  /** Fetches the arithmetic, which somebody is about to need. */
  readonly prepare: () => void;
  /** Comes once the values of the address are worked out, or at once where it has none. */
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
  let loading: Promise<WorkOut> | undefined;
  let standing: Standing = {
    texts: start,
    good: start,
    issues: {},
    stops: {},
    own: asked.own,
    locked: asked.locked,
    hidden: asked.hidden,
    complaint: asked.complaint === undefined ? "" : refused(asked.complaint),
  };

  const isAsked = asked.complaint === undefined && Object.keys(asked.texts).length > 0;
  const store: Store = {
    notebook,
    recalled: isAsked ? recall(asked.texts) : Promise.resolve(),
    standing: () => standing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (name, text) => change({ ...standing.texts, [name]: text }, name),
    set: (texts) => change({ ...standing.texts, ...texts }, Object.keys(texts).at(-1)),
    step,
    setOwn(name, text) {
      const { [name]: _, ...others } = standing.own;
      publish({ own: text === undefined ? others : { ...others, [name]: text } });
      writeAddress(store.address());
    },
    complain(sentence) {
      publish({ complaint: refused(sentence) });
    },
    reset() {
      publish({ own: {} });
      void change(start, undefined);
    },
    address: () => addressOf(place.href, notebook, standing.good, standing.own),
    prepare() {
      arithmetic().catch(() => undefined);
    },
  };
  return store;

  function publish(change: Partial<Standing>): void {
    standing = { ...standing, ...change };
    for (const listener of listeners) listener();
  }

  function arithmetic(): Promise<WorkOut> {
    loading ??= load();
    // Another try may find the network again.
    loading.catch(() => (loading = undefined));
    return loading;
  }

  /** The control follows at once; what comes of it, once that is painted. */
  async function change(
    texts: Texts,
    changed: string | undefined,
    settle: (workOut: WorkOut) => Settled = () => ({ texts, stops: {} }),
  ): Promise<void> {
    publish({ texts });
    const workOut = await arithmetic().catch(() => undefined);
    await painted();
    // Something newer may have been typed in the meantime.
    if (texts !== standing.texts) return;
    if (!workOut) {
      publish({
        complaint:
          "The arithmetic couldn’t be fetched. Is there a connection? What you typed is kept: change it again to try once more.",
      });
      return;
    }
    const settled = settle(workOut);
    const { worked, issues } = workOut(settled.texts, changed);
    const isPossible = Object.keys(issues).length === 0;
    const said = { ...settled, issues, complaint: "" };
    publish(isPossible ? { ...said, worked, good: settled.texts } : said);
    writeAddress(store.address());
  }

  function step(name: string, text: string): Promise<void> {
    const texts = { ...standing.texts, [name]: text };
    const wanted = Number(text);
    const from = Number(standing.good[name]);
    if (!Number.isInteger(wanted) || !Number.isInteger(from)) return change(texts, name);
    return change(texts, name, (workOut) => {
      const at = (value: number) => ({ ...texts, [name]: String(value) });
      const reached = reach(from, wanted, (value) => workOut(at(value), name).issues);
      if (!reached) return { texts, stops: {} };
      const { last, beyond, issues } = reached;
      const why = issues[name] ?? Object.values(issues)[0];
      const stop = `It stops at ${last}. With ${beyond}: ${why}`;
      return { texts: at(last), stops: why === undefined ? {} : { [name]: stop } };
    });
  }

  async function recall(texts: Texts): Promise<void> {
    const workOut = await arithmetic().catch(() => undefined);
    if (!workOut) return;
    const whole = { ...start, ...texts };
    const { worked, issues } = workOut(whole);
    const [problem] = Object.values(issues);
    if (problem === undefined) publish({ texts: whole, good: whole, worked });
    else publish({ complaint: refused(problem) });
  }
}

const refused = (because: string) =>
  `The link asks for something that can’t be. ${because} Here is the page as it begins.`;
