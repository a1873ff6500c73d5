import type { Notebook, Texts } from "../notebook/notebook.ts";

/** The frameworks whose code a cell can hold. */
export type CellFramework = "keras" | "pytorch";

/** What a cell may show of its code. */
export const waysToShow = ["row", "table", "drawing", "formula"] as const;
export type Shows = (typeof waysToShow)[number];

/** How a cell of a lesson hangs together with the lesson's values. */
export interface CodeCell {
  /** The lesson's layers that its code has, in their order. */
  readonly layers: readonly string[];
  /** The lesson's values that are numbers of its code. */
  readonly binds: readonly string[];
  readonly shows: Shows;
}

/** A cell on its page. */
export interface PlacedCell extends CodeCell {
  readonly notebook: Pick<Notebook, "values" | "layers">;
}

/** A piece of code with the values that the lesson has now. */
export interface CodeNow {
  readonly code: string;
  readonly texts: Texts;
}
