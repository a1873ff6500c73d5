import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, LanguageSupport } from "@codemirror/language";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from "@codemirror/view";
import { colours } from "./colours.ts";
import { look } from "./look.ts";

/** A stretch of the code to be marked, and how. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: "wrong" | "unknown" | "linked";
  readonly title?: string;
}

/** The editor as far as the page knows it. */
export interface CodeEditor {
  readonly write: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly select: (from: number, to: number) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

interface Ways {
  readonly text: string;
  readonly labelled: string;
  readonly onchange: (text: string) => void;
  /** Tells where in the text a person is, by caret or pointer. */
  readonly onpoint: (offset: number) => void;
}

const setMarks = StateEffect.define<DecorationSet>();
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects }) => {
    const set = effects.findLast((effect) => effect.is(setMarks));
    return set?.is(setMarks) ? set.value : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * An editor for Python within `host`. It stands in a shadow tree, where its sheets are adopted ones:
 * the page's policy lets no style element in. Tab leaves it, until Ctrl+M gives Tab to the code.
 */
export function codeEditor(
  host: HTMLElement,
  { text, labelled, onchange, onpoint }: Ways,
): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        indentUnit.of("    "),
        bracketMatching(),
        new LanguageSupport(pythonLanguage),
        colours,
        look,
        marked,
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          "aria-label": labelled,
          autocapitalize: "off",
          tabindex: "0",
        }),
        EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
          if (docChanged) onchange(state.doc.toString());
          if (docChanged || selectionSet) onpoint(state.selection.main.head);
        }),
        EditorView.domEventHandlers({
          mousemove: (event, own) => {
            const offset = own.posAtCoords({ x: event.clientX, y: event.clientY });
            if (offset !== null) onpoint(offset);
          },
        }),
      ],
    }),
  });
  view.setTabFocusMode(true);
  return {
    write: (next) => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    mark: (marks) => {
      view.dispatch({ effects: setMarks.of(decorations(view.state, marks)) });
    },
    select: (from, to) => {
      const end = view.state.doc.length;
      const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
      view.dispatch({
        selection,
        effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

function decorations(state: EditorState, marks: readonly Mark[]): DecorationSet {
  const end = state.doc.length;
  const ranges = marks.flatMap(({ from, to, kind, title }) => {
    const [begin, stop] = [Math.min(from, end), Math.min(to, end)];
    if (kind === "linked") {
      const line = state.doc.lineAt(begin);
      return [Decoration.line({ class: "linked" }).range(line.from)];
    }
    const line = Decoration.line({ class: `line-${kind}` }).range(state.doc.lineAt(begin).from);
    const attributes = title === undefined ? {} : { title };
    const within = Decoration.mark({ class: kind, attributes });
    return stop > begin ? [line, within.range(begin, stop)] : [line];
  });
  return Decoration.set(ranges, true);
}
