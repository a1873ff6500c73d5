/** The states of one picture that a link restores, by keys such as `row`: texts that nobody has checked. */
export interface OwnTexts {
  readonly get: (key: string) => string | undefined;
  /** Keeps several at once; undefined is how the picture begins. */
  readonly set: (texts: Readonly<Record<string, string | undefined>>) => void;
  /** Drops what a link asks for and can’t be shown, and says why. */
  readonly refuse: (key: string, sentence: string) => void;
  /** Calls `listener` after each change, until the function that comes back is called. */
  readonly follow: (listener: () => void) => () => void;
  /** An address that restores all this. */
  readonly address: () => string;
}
