/** Something that can be found by name. */
export interface Entry {
  readonly kind:
    "layer" | "formula" | "question" | "network" | "lesson" | "exercise" | "word" | "tool";
  readonly title: string;
  /** What else it may be looked for by. */
  readonly words: string;
  /** A line below its title. */
  readonly line?: string;
  readonly href: string;
  /** In how many networks it occurs, where that is asked. */
  readonly uses?: number;
}
