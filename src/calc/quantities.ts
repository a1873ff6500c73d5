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

/** A quantity that formulas speak of: how it is written, what it is called, what it means. */
export interface Quantity {
  readonly symbol: string;
  readonly subscript?: string;
  readonly label: string;
  readonly meaning: string;
  readonly kind: Kind;
  /** The value at which it changes nothing, so that a formula with numbers may leave it out. */
  readonly neutral?: 1;
  /** One value for each spatial axis, for each side of each of them, or for each axis of a shape. */
  readonly parts?: "axes" | "sides" | "shape";
}

/** Every quantity of the site. A symbol is written here and nowhere else. */
export const quantities = {
  inSize: {
    symbol: "n",
    subscript: "in",
    label: "input size",
    meaning: "how many values the input has along an axis",
    kind: "size",
    parts: "axes",
  },
  outSize: {
    symbol: "n",
    subscript: "out",
    label: "output size",
    meaning: "in how many places the window stands along an axis",
    kind: "size",
    parts: "axes",
  },
  inShape: {
    symbol: "n",
    label: "input shape",
    meaning: "the size of the input along each of its axes, channels included",
    kind: "size",
    parts: "shape",
  },
  kernelSize: {
    symbol: "k",
    label: "kernel size",
    meaning: "how many values the window reads along an axis",
    kind: "kernel",
    parts: "axes",
  },
  effectiveKernel: {
    symbol: "k",
    subscript: "eff",
    label: "effective kernel",
    meaning: "how far the window reaches along an axis, the gaps of the dilation included",
    kind: "kernel",
    parts: "axes",
  },
  stride: {
    symbol: "s",
    label: "stride",
    meaning: "how far the window moves from one place to the next",
    kind: "stride",
    parts: "axes",
  },
  padding: {
    symbol: "p",
    label: "padding",
    meaning: "how many values are added at each side of an axis",
    kind: "padding",
    parts: "sides",
  },
  dilation: {
    symbol: "d",
    label: "dilation",
    meaning: "how far apart the values are that the window reads",
    kind: "dilation",
    parts: "axes",
  },
  leftOver: {
    symbol: "r",
    label: "left over",
    meaning: "how many values at the end no place of the window reaches: the floor drops them",
    kind: "size",
    parts: "axes",
  },
  inChannels: {
    symbol: "C",
    subscript: "in",
    label: "input channels",
    meaning: "how many values the input has at each position",
    kind: "channels",
  },
  outChannels: {
    symbol: "C",
    subscript: "out",
    label: "output channels",
    meaning: "how many filters there are; each makes one channel of the output",
    kind: "channels",
  },
  groups: {
    symbol: "g",
    label: "groups",
    meaning: "into how many separate parts the channels are split",
    kind: "channels",
    neutral: 1,
  },
  bias: {
    symbol: "b",
    label: "bias",
    meaning: "1 if every output channel or unit learns a number to add, 0 if not",
    kind: "parameters",
  },
  inFeatures: {
    symbol: "F",
    label: "input features",
    meaning: "how many values come in",
    kind: "size",
  },
  outFeatures: {
    symbol: "F",
    subscript: "out",
    label: "output features",
    meaning: "how many values go out, in one row",
    kind: "size",
  },
  units: {
    symbol: "U",
    label: "units",
    meaning: "how many values the layer computes, each from all of the input",
    kind: "units",
  },
  weights: {
    symbol: "W",
    label: "weights",
    meaning: "learned numbers that multiply an input",
    kind: "parameters",
  },
  biases: {
    symbol: "B",
    label: "biases",
    meaning: "learned numbers that are added",
    kind: "parameters",
  },
  params: {
    symbol: "P",
    label: "parameters",
    meaning: "all learned numbers: weights and biases",
    kind: "parameters",
  },
  macs: {
    symbol: "M",
    label: "multiply–accumulates",
    meaning: "products computed and added up for one example; biases are not counted",
    kind: "plain",
  },
} as const satisfies Record<string, Quantity>;

/** The name of a quantity. */
export type QuantityName = keyof typeof quantities;

/** Whether `name` is the name of a quantity. */
export function isQuantityName(name: string): name is QuantityName {
  return Object.hasOwn(quantities, name);
}

/** The quantity of that name. Throws if there is none. */
export function quantityNamed(name: string): Quantity {
  if (!isQuantityName(name)) throw new Error(`"${name}" is no quantity: add it to quantities.ts.`);
  return quantities[name];
}
