import { EditorView } from "@codemirror/view";

/** How the editor looks: in the site's colours, which follow day and night by themselves. */
export const look = EditorView.theme({
  "&": {
    blockSize: "100%",
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    fontSize: "var(--code-size, 13px)",
    borderRadius: "var(--radius)",
  },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": {
    backgroundColor: "var(--raised)",
    color: "var(--soft)",
    borderRight: "1px solid var(--hairline)",
  },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.2em", padding: "0 0.5em 0 0.25em" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": {
    backgroundColor: "color-mix(in oklab, var(--link) 22%, transparent)",
  },
  "::selection": { backgroundColor: "color-mix(in oklab, var(--link) 22%, transparent)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--sunk)",
    outline: "1px solid var(--edge)",
  },
  ".linked": { backgroundColor: "color-mix(in oklab, var(--kernel) 12%, transparent)" },
  ".line-wrong": { boxShadow: "inset 3px 0 var(--wrong)" },
  ".line-unknown": { boxShadow: "inset 3px 0 var(--unclear)" },
  ".wrong": { textDecoration: "underline wavy var(--wrong)", textUnderlineOffset: "3px" },
  ".unknown": { textDecoration: "underline dotted 2px var(--unclear)", textUnderlineOffset: "3px" },
  ".sort-comment": { color: "var(--soft)", fontStyle: "italic" },
  ".sort-text": { color: "var(--stride)" },
  ".sort-number": { color: "var(--size)" },
  ".sort-keyword": { color: "var(--padding)" },
  ".sort-name": { fontWeight: "600" },
});
