import type { Counter } from "../../notebook/ownStates.svelte.ts";

/** How a part of a picture is moved through: by pointer for as long as it rests there, or to stay. */
export interface Operated extends Counter {
  readonly label: string;
  /** What is to be seen where it stands. */
  readonly text: string;
  /** How many there are in a line, for the arrows up and down. */
  readonly line: number;
  readonly rest: (to: number | undefined) => void;
}
