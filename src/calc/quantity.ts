/** What a quantity counts; each kind has one colour and one sign everywhere on the site. */
export type Kind =
  | "size"
  | "kernel"
  | "stride"
  | "padding"
  | "dilation"
  | "channels"
  | "units"
  | "parameters"
  | "plain";

/** A quantity that formulas speak of: how it is written and what it is called. */
export interface Quantity {
  readonly symbol: string;
  readonly subscript?: string;
  readonly label: string;
  readonly kind: Kind;
  /** The value at which it changes nothing, so that a formula with numbers may leave it out. */
  readonly neutral?: 0 | 1;
  /** The least that it can be as an input, where that is not 1 as for a size. */
  readonly least?: 0;
  /** One value for each spatial axis, for each side of each of them, for each axis of a shape, or for each input. */
  readonly parts?: "axes" | "sides" | "shape" | "inputs";
}
