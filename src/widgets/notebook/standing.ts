import type { Texts, Worked } from "./notebook.ts";

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
  /** What a teacher locked or hid: whoever reads the page does not change it. */
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  /** Whether a prediction stands on the page. */
  readonly predicted: boolean;
  readonly complaint: string;
}

/** Where a change leads: to other texts than were wanted where a step stops before. */
export type Settled = Pick<Standing, "texts" | "stops">;
