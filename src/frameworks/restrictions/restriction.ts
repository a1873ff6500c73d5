/** Why a framework refuses a layer that has an answer. */
export interface Refusal {
  readonly reason: RestrictionReason;
  /** A sentence that says what would do. */
  readonly message: string;
  /** Where the framework's own code says so. */
  readonly source: string;
  /** The versions that refuse it, where not all of them do. */
  readonly versions?: string;
}

export type RestrictionReason =
  | "same with stride"
  | "output padding"
  | "pool padding"
  | "pool input"
  | "negative padding"
  | "stride with dilation";

/** What a framework asks of some layers beyond the arithmetic. */
export interface Restriction extends Refusal {
  /** The beginnings of the layers' names. */
  readonly layers: readonly string[];
  /** Only where the padding was chosen by one of these words. */
  readonly words?: readonly string[];
  /** What has to hold, on every axis. */
  readonly formula: string;
}

export const convolutions = ["conv1d", "conv2d", "conv3d"];
export const pools = ["maxPool", "avgPool", "lpPool"];

/** The wider of the two sides of an axis. */
export const wider = "max(before(padding), after(padding))";
