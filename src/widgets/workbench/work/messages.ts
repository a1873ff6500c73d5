import type { Answers } from "@reading";
import type { Checked } from "../check/checkCounts.ts";
import type { NumberInCode } from "../code/numbersInCode.ts";
import type { Compared } from "../compare/compare.ts";
import type { ErrorExplained } from "../errors/explainError.ts";
import type { ShownPicture } from "../picture/shownPicture.ts";
import type { ShownReading, ShownWorking } from "../view/shown.ts";
import type { ShownSwitch } from "../view/switchesShown.ts";
import type { Format } from "../write/formats.ts";

/** What the page asks of the worker, and what comes back; a place is that of a network in the text. */
export interface Questions {
  readonly read: { readonly text: string; readonly answers: Answers };
  readonly why: { readonly place: number; readonly row: string; readonly asked: string };
  readonly numbers: { readonly place: number; readonly row: string };
  readonly switches: { readonly place: number; readonly row: string };
  readonly picture: { readonly place: number };
  readonly check: { readonly place: number; readonly text: string };
  readonly error: { readonly place: number; readonly message: string };
  readonly write: { readonly place: number; readonly format: Format };
  readonly compare: { readonly place: number; readonly other: number; readonly text: string };
}

export interface Replies {
  readonly read: ShownReading;
  readonly why: ShownWorking | undefined;
  readonly numbers: readonly NumberInCode[];
  readonly switches: readonly ShownSwitch[];
  readonly picture: ShownPicture | undefined;
  readonly check: Checked;
  readonly error: ErrorExplained | undefined;
  readonly write: string;
  readonly compare: Compared;
}

export type Kind = keyof Questions;

/** A function for each kind of question, which the worker answers with. */
export type WaysToAnswer = { readonly [K in Kind]: (question: Questions[K]) => Replies[K] };
