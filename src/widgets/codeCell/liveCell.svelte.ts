import { onMount } from "svelte";
import type { Texts } from "../notebook/notebook.ts";
import type { Store } from "../notebook/store.ts";
import { theNotebook } from "../notebook/theNotebook.ts";
import type { Questions, Replies } from "./answers.ts";
import { beginning, type CellState, type CodeStart } from "./cellState.ts";
import type { CellFramework, CodeCell, PlacedCell } from "./codeCell.ts";
import { keepCode, recallCode } from "./keptCode.ts";

type Reader = typeof import("./askReader.ts");

/** A cell of a page, and what a person does with it. */
interface LiveCell {
  readonly state: CellState;
  readonly write: (code: string) => void;
  readonly choose: (framework: CellFramework) => void;
  /** The author’s start again, of the whole page. */
  readonly reset: () => void;
}

const unread =
  "This couldn’t be read. Is there a connection? What you typed is kept: change it again to try once more.";

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
  let isFollowing = false;
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

  async function asked<K extends keyof Questions>(
    kind: K,
    question: Questions[K],
  ): Promise<Replies[K] | undefined> {
    try {
      reader ??= await import("./askReader.ts");
      return await reader.ask(kind, question);
    } catch {
      publish({ trouble: unread });
      return undefined;
    }
  }

  const isAtStart = ({ notebook, standing }: Store) =>
    parts.binds.every((value) => standing().texts[value] === notebook.values[value]?.start);

  /** Writes the page’s values into the code, after any of them changed. */
  async function follow() {
    if (!store || !isReady) return;
    if (state.isOwn && !isTold()) forgetOwn();
    if (!reader && !state.isOwn && state.start === starts[0] && isAtStart(store)) return;
    // What changes in the meantime is seen before it ends.
    if (isFollowing) return;
    isFollowing = true;
    while (store.standing().texts !== held) if (!(await followOnce(store))) break;
    isFollowing = false;
  }

  /** Whether the code could be written. */
  async function followOnce(from: Store): Promise<boolean> {
    const { texts } = from.standing();
    const [{ code }, before] = [state, held];
    const changed = parts.binds.filter((value) => before && before[value] !== texts[value]);
    const next = await asked("rewrite", { cell: placed(from), now: { code, texts }, changed });
    if (next === undefined) return false;
    // Something newer may have been typed, or begun, in the meantime.
    if (state.code !== code || held !== before) return true;
    held = texts;
    publish({ code: next });
    await read(from);
    if (state.isOwn) keepCode(name, state.start.framework, state.code);
    return true;
  }

  /** Shows what the code comes to; says where it leads the page’s values. */
  async function read(from: Store): Promise<Texts | undefined> {
    const { code } = state;
    const { texts, issues, locked } = from.standing();
    const reply = await asked("follow", {
      cell: placed(from),
      code,
      held: { texts, issues, locked },
    });
    // Something newer may have been typed in the meantime.
    if (!reply || state.code !== code) return undefined;
    const { shown, complaints, apart, leads } = reply;
    publish({
      ...(shown && { shown }),
      ...{ stale: shown === undefined, complaints, apart, trouble: "" },
    });
    return leads;
  }

  const placed = ({ notebook: { values, layers } }: Store): PlacedCell => ({
    // A worker takes no proxies, which a component’s properties are.
    ...{ layers: [...parts.layers], binds: [...parts.binds], shows: parts.shows },
    notebook: { values, layers },
  });

  /** Leads the page’s values to what somebody wrote, and keeps that. */
  async function lead(code: string) {
    keepCode(name, state.start.framework, code);
    publish({ code });
    if (!store) return;
    // From here on the code has the say.
    held = store.standing().texts;
    const leads = await read(store);
    if (!leads) return;
    if (Object.keys(leads).length > 0) {
      await store.set(leads);
      if (state.code !== code) return;
      await read(store);
    }
    const { good } = store.standing();
    const now = { code: state.start.code, texts: good };
    const authors = await asked("rewrite", { cell: placed(store), now });
    if (authors === undefined || state.code !== code) return;
    const isOwn = code !== authors;
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
