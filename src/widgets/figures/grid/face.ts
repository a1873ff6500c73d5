/** What a cell of a grid shows. */
export interface Face {
  readonly text: string;
  /** From black, 0, to white, 1; left out where the cell stands for no grey. */
  readonly shade?: number;
  /** A zero that was put around the input. */
  readonly isPadding?: boolean;
  /** Why no place of the kernel reads it. */
  readonly unread?: "left over" | "stepped over" | undefined;
}
