/** Something that is not learned: `×`, `+`, `1−` or `tanh`. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly sign: string;
}

/** A block that is learned; its middle is at the point. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
  readonly index?: string;
  /** The letter of the gate that it belongs to, if it belongs to one. */
  readonly gate?: string;
  /** The function that squashes what it gives. */
  readonly note?: "sigmoid" | "tanh";
  /** Where it is narrower than the others. */
  readonly width?: number;
}

/** A value that comes in or goes out. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
  readonly index: string;
}

/** A line in the colour of what flows along it; `gate` where it is a gate’s answer. */
export interface Line {
  readonly path: string;
  readonly kind: "state" | "input" | "inner";
  readonly gate?: string;
  readonly isArrow?: boolean;
}

/** A cell as it is drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly signs: readonly Sign[];
  readonly named: readonly Named[];
}

/** How high a block is. */
export const blockHeight = 42;

/** The widest block that leaves room between columns. */
export const blockWidthIn = (column: number) => Math.min(54, column - 8);
