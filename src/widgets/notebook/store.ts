import { addressWriter } from "../parts/address.ts";
import { addressOf, readQuery } from "./address.ts";
import type { Notebook, Texts, Worked } from "./notebook.ts";
import { reach } from "./reach.ts";
import type { Outcome } from "./workOutNotebook.ts";

/** How a notebook stands: what is typed, what it comes to, and what of it cannot be. */
export interface Standing {
  /** As typed, be it possible or not. */
  readonly texts: Texts;
  /** The last texts that could be, and what they come to; nothing before anything was changed. */
  readonly good: Texts;
  readonly worked?: Readonly<Record<string, Worked>>;
  readonly issues: Readonly<Record<string, string>>;
  /** Where a stepper or a slider went no further, the sentence that says why. */
  readonly stops: Readonly<Record<string, string>>;
  /** The figures' own states, by names such as `sliding-kernel.place`. */
  readonly own: Readonly<Record<string, string>>;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  readonly complaint: string;
}

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
 * address, which it reads once and writes to.
 */
export function createStore(
  notebook: Notebook,
  load: () => Promise<WorkOut>,
  place: { readonly href: string; readonly search: string },
): Store {
  const start = Object.fromEntries(
    Object.entries(notebook.values).map(([name, value]) => [name, value.start]),
  );
  const asked = readQuery(place.search, notebook);
  const listeners = new Set<() => void>();
  const writeAddress = addressWriter();
  let loading: Promise<WorkOut> | undefined;
  let ready: WorkOut | undefined;
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
    loading ??= load().then((workOut) => (ready = workOut));
    // Another try may find the network again.
    loading.catch(() => (loading = undefined));
    return loading;
  }

  async function change(
    texts: Texts,
    changed: string | undefined,
    stops: Standing["stops"] = {},
  ): Promise<void> {
    // Where the arithmetic is there already all is told at once, so that figures are drawn once.
    const known = ready;
    if (!known) publish({ texts, stops, complaint: "" });
    const workOut = known ?? (await arithmetic().catch(() => undefined));
    if (!workOut) {
      publish({
        complaint:
          "The arithmetic couldn’t be fetched. Is there a connection? What you typed is kept: change it again to try once more.",
      });
      return;
    }
    // Something newer may have been typed while the arithmetic was on its way.
    if (!known && texts !== standing.texts) return;
    const { worked, issues } = workOut(texts, changed);
    const isPossible = Object.keys(issues).length === 0;
    const said = { texts, stops, complaint: "", issues };
    publish(isPossible ? { ...said, worked, good: texts } : said);
    writeAddress(store.address());
  }

  async function step(name: string, text: string): Promise<void> {
    const wanted = Number(text);
    const from = Number(standing.good[name]);
    const workOut = ready ?? (await arithmetic().catch(() => undefined));
    if (!workOut || !Number.isInteger(wanted) || !Number.isInteger(from))
      return store.type(name, text);
    const issuesAt = (value: number) =>
      workOut({ ...standing.texts, [name]: String(value) }, name).issues;
    const reached = reach(from, wanted, issuesAt);
    if (!reached) return store.type(name, text);
    const { last, beyond, issues } = reached;
    const why = issues[name] ?? Object.values(issues)[0];
    const stops =
      why === undefined ? {} : { [name]: `It stops at ${last}. With ${beyond}: ${why}` };
    await change({ ...standing.texts, [name]: String(last) }, name, stops);
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
