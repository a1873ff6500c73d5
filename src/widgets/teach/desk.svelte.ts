import { drawFrom } from "./drawFrom.ts";
import { draftOf, emptyDraft, isBegun, withDraw, type Draft } from "./draft.ts";
import { keepDraft, recallDraft } from "./keptDraft.ts";

const isOffline = "A part of this page could not be fetched. Try again when you are online.";

const newDraw = () => drawFrom(crypto.getRandomValues(new Uint8Array(8)));

/** What lies before an instructor: the draft, and the one that it took the place of. */
export function createDesk() {
  let draft = $state.raw(emptyDraft(""));
  let before = $state.raw<Draft>();
  let isKept = $state.raw(true);
  let said = $state.raw("");

  return {
    get draft() {
      return draft;
    },
    get before() {
      return before;
    },
    /** Whether the browser keeps it for the next visit. */
    get isKept() {
      return isKept;
    },
    /** What was done last, for those who do not see it. */
    get said() {
      return said;
    },

    /** Lays out what the browser has kept, or a new draft. */
    recall: () => {
      const kept = recallDraft();
      draft = kept?.draft ?? emptyDraft(newDraw());
      before = kept?.before;
    },

    change,

    /** Opens what a link or a file says, and gives the sentence that says why it can’t. */
    open: async (text: string): Promise<string> => {
      const codes = await import("./codes.ts").catch(() => undefined);
      const read = await codes?.openedFrom(text);
      if (!read?.ok) return read?.why ?? isOffline;
      const { value } = read;
      replace(draftOf(value, draft.roster), `“${value.title}” is open. Change what you like.`);
      return "";
    },

    /** Begins another; the students are the same. */
    begin: () =>
      replace({ ...emptyDraft(newDraw()), roster: draft.roster }, "A new assignment is begun."),

    bringBack: () => {
      if (before) replace(before, "What was here before is back.");
    },

    /** Draws other numbers. */
    redraw: () => change(withDraw(draft, newDraw()), "New numbers are drawn."),
  };

  function change(next: Draft, saying = ""): void {
    draft = next;
    said = saying;
    isKept = keepDraft({ draft, before });
  }

  function replace(next: Draft, saying: string): void {
    if (isBegun(draft)) before = draft;
    change(next, saying);
  }
}
