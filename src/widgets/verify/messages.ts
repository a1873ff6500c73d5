import type { Entry, Verified } from "@assignments";

/** A file as somebody chose it; its path within the folder, where it came with one. */
export interface Chosen {
  readonly path: string;
  readonly file: File;
}

/** What the page asks of the worker. */
export interface Order {
  readonly chosen: readonly Chosen[];
  /** The link of the assignment; empty for the one that most files answer. */
  readonly link: string;
}

/** How far the worker is: bytes of what was chosen, or submissions. */
export interface Doing {
  readonly kind: "reading" | "marking";
  readonly done: number;
  readonly total: number;
  /** Files that were found so far. */
  readonly files: number;
}

/** What the worker tells: how far it is, some of the entries, and at last the rest, or why there is none. */
export type Told =
  | Doing
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "done"; readonly verified: Omit<Verified, "entries"> }
  | { readonly kind: "failed"; readonly why: string };
