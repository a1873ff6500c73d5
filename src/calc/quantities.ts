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
    kind: "size",
    parts: "axes",
  },
  outSize: {
    symbol: "n",
    subscript: "out",
    label: "output size",
    kind: "size",
    parts: "axes",
  },
  inShape: {
    symbol: "n",
    label: "input shape",
    kind: "size",
    parts: "shape",
  },
  kernelSize: {
    symbol: "k",
    label: "kernel size",
    kind: "kernel",
    parts: "axes",
  },
  effectiveKernel: {
    symbol: "k",
    subscript: "eff",
    label: "effective kernel",
    kind: "kernel",
    parts: "axes",
  },
  stride: {
    symbol: "s",
    label: "stride",
    kind: "stride",
    parts: "axes",
  },
  padding: {
    symbol: "p",
    label: "padding",
    kind: "padding",
    parts: "sides",
  },
  dilation: {
    symbol: "d",
    label: "dilation",
    kind: "dilation",
    parts: "axes",
  },
  leftOver: {
    symbol: "r",
    label: "left over",
    kind: "size",
    parts: "axes",
  },
  inChannels: {
    symbol: "C",
    subscript: "in",
    label: "input channels",
    kind: "channels",
  },
  outChannels: {
    symbol: "C",
    subscript: "out",
    label: "output channels",
    kind: "channels",
  },
  groups: {
    symbol: "g",
    label: "groups",
    kind: "channels",
    neutral: 1,
  },
  bias: {
    symbol: "b",
    label: "bias",
    kind: "parameters",
  },
  inFeatures: {
    symbol: "F",
    label: "input features",
    kind: "size",
  },
  outFeatures: {
    symbol: "F",
    subscript: "out",
    label: "output features",
    kind: "size",
  },
  units: {
    symbol: "U",
    label: "units",
    kind: "units",
  },
  weights: {
    symbol: "W",
    label: "weights",
    kind: "parameters",
  },
  biases: {
    symbol: "B",
    label: "biases",
    kind: "parameters",
  },
  params: {
    symbol: "P",
    label: "parameters",
    kind: "parameters",
  },
  activations: {
    symbol: "A",
    label: "activations",
    kind: "size",
  },
  macs: {
    symbol: "M",
    label: "multiply–accumulates",
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
