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

/** Every quantity of the site. A symbol is written here and nowhere else. */
export const quantities = {
  inSize: { symbol: "n", subscript: "in", label: "input size", kind: "size", parts: "axes" },
  outSize: { symbol: "n", subscript: "out", label: "output size", kind: "size", parts: "axes" },
  inShape: { symbol: "n", label: "input shape", kind: "size", parts: "shape" },
  outShape: { symbol: "n", subscript: "out", label: "output shape", kind: "size", parts: "shape" },
  positions: { symbol: "L", label: "positions", kind: "size", parts: "shape" },
  restShape: { symbol: "n", subscript: "rest", label: "axes after", kind: "size", parts: "shape" },
  places: { symbol: "L", label: "places", kind: "size" },
  kernelSize: { symbol: "k", label: "kernel size", kind: "kernel", parts: "axes" },
  effectiveKernel: {
    symbol: "k",
    subscript: "eff",
    label: "effective kernel",
    kind: "kernel",
    parts: "axes",
  },
  stride: { symbol: "s", label: "stride", kind: "stride", parts: "axes" },
  padding: { symbol: "p", label: "padding", kind: "padding", parts: "sides" },
  outputPadding: {
    symbol: "p",
    subscript: "out",
    label: "output padding",
    kind: "padding",
    neutral: 0,
    parts: "axes",
  },
  cropping: { symbol: "c", label: "cropping", kind: "padding", parts: "sides" },
  dilation: { symbol: "d", label: "dilation", kind: "dilation", parts: "axes" },
  ceilMode: { symbol: "c", label: "ceil mode", kind: "plain", neutral: 0 },
  leftOver: { symbol: "r", label: "left over", kind: "size", parts: "axes" },
  droppedWindows: {
    symbol: "w",
    label: "dropped windows",
    kind: "size",
    neutral: 0,
    parts: "axes",
  },
  keepAxes: { symbol: "a", label: "axes kept", kind: "plain" },
  scaleFactor: { symbol: "f", label: "scale factor", kind: "stride", parts: "axes" },
  scaleDivisor: { symbol: "q", label: "scale divisor", kind: "stride", neutral: 1, parts: "axes" },
  factor: { symbol: "r", label: "factor", kind: "stride" },
  keptAxes: { symbol: "a", label: "axes kept in front", kind: "plain" },
  target: { symbol: "t", label: "target shape", kind: "size", parts: "shape" },
  order: { symbol: "o", label: "order of the axes", kind: "plain", parts: "shape" },
  axis: { symbol: "a", label: "axis", kind: "plain" },
  partSizes: { symbol: "n", label: "sizes of the parts", kind: "size", parts: "inputs" },
  joinedSize: { symbol: "n", subscript: "out", label: "joined size", kind: "size" },
  repeats: { symbol: "R", label: "repeats", kind: "size" },
  inChannels: { symbol: "C", subscript: "in", label: "input channels", kind: "channels" },
  midChannels: { symbol: "C", subscript: "mid", label: "channels between", kind: "channels" },
  outChannels: { symbol: "C", subscript: "out", label: "output channels", kind: "channels" },
  depthMultiplier: { symbol: "m", label: "depth multiplier", kind: "channels", neutral: 1 },
  groups: { symbol: "g", label: "groups", kind: "channels", neutral: 1 },
  bias: { symbol: "b", label: "bias", kind: "parameters" },
  scale: { symbol: "s", label: "scale", kind: "parameters" },
  center: { symbol: "c", label: "centre", kind: "parameters" },
  tracksStatistics: { symbol: "t", label: "tracks statistics", kind: "parameters" },
  normalisedAxes: { symbol: "a", label: "normalised axes", kind: "plain" },
  normalisedShape: {
    symbol: "n",
    subscript: "norm",
    label: "normalised shape",
    kind: "size",
    parts: "shape",
  },
  shared: { symbol: "s", label: "shared axes", kind: "plain", parts: "shape" },
  slopeShape: {
    symbol: "n",
    subscript: "slope",
    label: "shape of the slopes",
    kind: "size",
    parts: "shape",
  },
  slopes: { symbol: "a", label: "slopes", kind: "parameters" },
  inFeatures: { symbol: "F", label: "input features", kind: "size" },
  otherFeatures: { symbol: "F", subscript: "2", label: "features of the other", kind: "size" },
  outFeatures: { symbol: "F", subscript: "out", label: "output features", kind: "size" },
  units: { symbol: "U", label: "units", kind: "units" },
  vocabulary: { symbol: "V", label: "vocabulary", kind: "size" },
  timeSteps: { symbol: "T", label: "time steps", kind: "size" },
  outSteps: { symbol: "T", subscript: "out", label: "output steps", kind: "size" },
  step: { symbol: "t", label: "step", kind: "plain" },
  tokens: { symbol: "t", label: "tokens", kind: "size" },
  gates: { symbol: "G", label: "gates", kind: "kernel", neutral: 1 },
  returnSequences: { symbol: "q", label: "return sequences", kind: "plain" },
  directions: { symbol: "D", label: "directions", kind: "channels", neutral: 1 },
  merge: { symbol: "m", label: "merge", kind: "channels", neutral: 1 },
  layers: { symbol: "L", label: "layers", kind: "channels", neutral: 1 },
  projection: { symbol: "R", label: "projection", kind: "units", neutral: 0 },
  stateSize: { symbol: "H", label: "state size", kind: "units" },
  states: { symbol: "N", label: "states", kind: "channels" },
  biasVectors: { symbol: "v", label: "bias vectors", kind: "parameters", neutral: 1 },
  peepholes: { symbol: "p", label: "peepholes", kind: "parameters" },
  sourceSteps: { symbol: "S", label: "source steps", kind: "size" },
  attendedSteps: { symbol: "S", subscript: "all", label: "attended steps", kind: "size" },
  valueFeatures: { symbol: "F", subscript: "v", label: "value features", kind: "size" },
  keyFeatures: { symbol: "F", subscript: "k", label: "key features", kind: "size" },
  heads: { symbol: "h", label: "heads", kind: "channels" },
  keyValueHeads: { symbol: "h", subscript: "kv", label: "key–value heads", kind: "channels" },
  headSize: { symbol: "d", subscript: "k", label: "head size", kind: "units" },
  valueSize: { symbol: "d", subscript: "v", label: "value size", kind: "units" },
  biasKeyValue: {
    symbol: "b",
    subscript: "kv",
    label: "bias key and value",
    kind: "parameters",
    neutral: 0,
  },
  projectionMacs: { symbol: "M", subscript: "proj", label: "projections’ macs", kind: "plain" },
  attentionMacs: { symbol: "M", subscript: "att", label: "attention’s macs", kind: "plain" },
  weights: { symbol: "W", label: "weights", kind: "parameters" },
  biases: { symbol: "B", label: "biases", kind: "parameters" },
  params: { symbol: "P", label: "parameters", kind: "parameters" },
  statistics: { symbol: "P", subscript: "stat", label: "statistics", kind: "parameters" },
  activations: { symbol: "A", label: "activations", kind: "size" },
  macs: { symbol: "M", label: "multiply–accumulates", kind: "plain" },
  allParams: { symbol: "P", label: "all parameters", kind: "parameters", least: 0 },
  allStatistics: {
    symbol: "P",
    subscript: "stat",
    label: "all statistics",
    kind: "parameters",
    least: 0,
  },
  allActivations: { symbol: "A", label: "all activations", kind: "size", least: 0 },
  batchSize: { symbol: "N", label: "batch size", kind: "plain" },
  bytesPerNumber: { symbol: "b", label: "bytes per number", kind: "plain" },
  optimiserStates: { symbol: "o", label: "optimiser states", kind: "plain", neutral: 0 },
  parameterMemory: { symbol: "B", subscript: "par", label: "parameter memory", kind: "parameters" },
  activationMemory: { symbol: "B", subscript: "act", label: "activation memory", kind: "size" },
  forwardMemory: { symbol: "B", subscript: "forw", label: "forward memory", kind: "plain" },
  trainingMemory: { symbol: "B", subscript: "train", label: "training memory", kind: "plain" },
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
