import { onMount } from "svelte";
import type { Texts } from "../notebook/notebook.ts";
import type { Store } from "../notebook/store.ts";
import { theNotebook } from "../notebook/theNotebook.ts";
import { painted } from "../parts/painted.ts";
import { beginning, type CellState, type CodeStart } from "./cellState.ts";
import type { CellFramework, CodeCell } from "./codeCell.ts";
import { keepCode, recallCode } from "./keptCode.ts";

type Reader = typeof import("./codeReader.ts");

/** A cell of a page, and what a person does with it. */
interface LiveCell {
  readonly state: CellState;
  /** Fetches what reads the code, which somebody is about to need. */
  readonly prepare: () => void;
  readonly write: (code: string) => void;
  readonly choose: (framework: CellFramework) => void;
  /** The author’s start again, of the whole page. */
  readonly reset: () => void;
}

const unreachable =
  "What reads the code couldn’t be fetched. Is there a connection? What you typed is kept: change it again to try once more.";

/** A cell whose code follows the page’s values, and leads them. To be called while the component is made. */
export function liveCell(
  name: string,
  parts: CodeCell,
  starts: readonly [CodeStart, ...CodeStart[]],
): LiveCell {
  let state = $state.raw<CellState>({ ...beginning(starts[0]), alive: false, trouble: "" });
  let store: Store | undefined;
  let isReady = false;
  let reader: Reader | undefined;
  /** The texts that the code was last held against. */
  let held: Texts | undefined;
  const publish = (change: Partial<CellState>) => (state = { ...state, ...change });

  // What the address says of the cell: whether the code is somebody’s own, and whose framework it is.
  const isTold = () => store?.standing().own[`${name}.code`] !== undefined;
  const tell = (isOwn: boolean) => {
    if (isOwn !== isTold()) store?.setOwn(`${name}.code`, isOwn ? "own" : undefined);
  };

  onMount(() => {
    store = theNotebook();
    const { own } = store.standing();
    const chosen = starts.find(({ framework }) => framework === own[`${name}.in`]);
    begin(chosen ?? starts[0], isTold());
    tell(state.isOwn);
    publish({ alive: true });
    // Before the values of the address are there, the code would be written twice.
    void store.recalled.then(() => {
      isReady = true;
      void follow();
    });
    return store.subscribe(() => void follow());
  });

  /** The code in a framework: what a person wrote where it is wanted and kept, or else the author’s. */
  function begin(start: CodeStart, wantsOwn: boolean) {
    const kept = wantsOwn ? recallCode(name, start.framework) : undefined;
    publish({ ...beginning(start), ...(kept !== undefined && { code: kept, isOwn: true }) });
    held = undefined;
  }

  const fetched = async (): Promise<Reader | undefined> => {
    try {
      reader ??= await import("./codeReader.ts");
    } catch {
      publish({ trouble: unreachable });
    }
    return reader;
  };

  const isAtStart = ({ notebook, standing }: Store) =>
    parts.binds.every((value) => standing().texts[value] === notebook.values[value]?.start);

  /** Writes the page’s values into the code, after any of them changed. */
  async function follow() {
    if (!store || !isReady) return;
    if (state.isOwn && !isTold()) forgetOwn();
    if (store.standing().texts === held) return;
    if (!reader && !state.isOwn && state.start === starts[0] && isAtStart(store)) return;
    const { rewrite } = (await fetched()) ?? {};
    if (!rewrite) return;
    // The control shows first what was chosen; several changes may wait for it.
    await painted();
    const { texts } = store.standing();
    if (texts === held) return;
    const before = held;
    const changed = parts.binds.filter((value) => before && before[value] !== texts[value]);
    held = texts;
    publish({ code: rewrite(placed(store), { code: state.code, texts }, changed) });
    read(store);
    if (state.isOwn) keepCode(name, state.start.framework, state.code);
  }

  /** Shows what the code comes to; says what it says of the page’s values. */
  function read(from: Store): Readonly<Record<string, string>> {
    if (!reader) return {};
    const { texts } = from.standing();
    const followed = reader.follow(placed(from), { code: state.code, texts });
    const { shown, complaints, numbers } = followed;
    publish({
      ...(shown && { shown }),
      ...{ stale: shown === undefined, complaints, trouble: "" },
      apart: reader.partings(from, followed),
    });
    return numbers;
  }

  const placed = ({ notebook }: Store) => ({ ...parts, notebook });

  /** Leads the page’s values to what somebody wrote, and keeps that. */
  async function lead(code: string) {
    keepCode(name, state.start.framework, code);
    publish({ code });
    const found = await fetched();
    // Something newer may have been typed in the meantime.
    if (!found || !store || state.code !== code) return;
    const { texts, locked } = store.standing();
    const changed = Object.entries(read(store)).filter(
      ([value, text]) => texts[value] !== text && found.isFollowed(text) && !locked.includes(value),
    );
    if (changed.length > 0) await store.set(Object.fromEntries(changed));
    if (state.code !== code) return;
    read(store);
    const { good } = store.standing();
    const isOwn = code !== found.rewrite(placed(store), { code: state.start.code, texts: good });
    publish({ isOwn });
    tell(isOwn);
    if (!isOwn) keepCode(name, state.start.framework, undefined);
  }

  function forgetOwn() {
    for (const { framework } of starts) keepCode(name, framework, undefined);
    begin(state.start, false);
  }

  return {
    get state() {
      return state;
    },
    prepare: () => void fetched(),
    write: (code) => void lead(code),
    choose(framework) {
      const next = starts.find((each) => each.framework === framework);
      if (!next) return;
      begin(next, true);
      store?.setOwn(`${name}.in`, next === starts[0] ? undefined : framework);
      tell(state.isOwn);
      void follow();
    },
    reset() {
      forgetOwn();
      store?.reset();
    },
  };
}
