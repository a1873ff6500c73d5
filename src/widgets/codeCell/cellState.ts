import type { CellFramework } from "./codeCell.ts";
import type { ShownCode } from "./shownCode.ts";

/** The author’s code in one framework, and what is shown of it, worked out when the site is built. */
export interface CodeStart {
  readonly framework: CellFramework;
  readonly title: string;
  readonly code: string;
  readonly shown: ShownCode;
}

/** How a cell stands. */
export interface CellState {
  /** Whether it can be operated yet. */
  readonly alive: boolean;
  readonly start: CodeStart;
  readonly code: string;
  readonly shown: ShownCode;
  readonly complaints: ShownCode["complaints"];
  /** Whether what is shown is of earlier code. */
  readonly stale: boolean;
  /** Whether the code is somebody’s own. */
  readonly isOwn: boolean;
  /** Where the lesson’s values and the code’s numbers are apart, a sentence that says so. */
  readonly apart: string;
  readonly trouble: string;
}

/** A cell that shows what its author wrote. */
export const beginning = (start: CodeStart) => ({
  start,
  code: start.code,
  shown: start.shown,
  complaints: start.shown.complaints,
  stale: false,
  isOwn: false,
  apart: "",
});
