/** A part of a page, from one heading to the next, as the build writes it for the search. */
export interface Section {
  readonly kind: "lesson" | "formula" | "network" | "exercise" | "word" | "tool";
  /** The page’s title. */
  readonly page: string;
  /** Its own heading; empty for what stands above the first. */
  readonly heading: string;
  /** What it says, a line for each paragraph; formulas as they are read aloud. */
  readonly text: string;
  /** The symbols of its formulas, as one may type them. */
  readonly symbols: string;
  /** The forms of its formulas, whatever their letters. */
  readonly shapes?: string;
  readonly href: string;
}
