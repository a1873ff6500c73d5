import { isQuantityName, type QuantityName } from "./quantities.ts";

/**
 * What every quantity means. The sentences stand apart from the symbols so that a page which only
 * computes does not carry them.
 */
const meanings: Readonly<Record<QuantityName, string>> = {
  inSize: "how many values the input has along an axis",
  outSize: "in how many places the window stands along an axis",
  inShape: "the size of the input along each of its axes, channels included",
  kernelSize: "how many values the window reads along an axis",
  effectiveKernel: "how far the window reaches along an axis, the gaps of the dilation included",
  stride: "how far the window moves from one place to the next",
  padding: "how many values are added at each side of an axis",
  dilation: "how far apart the values are that the window reads",
  leftOver: "how many values at the end no place of the window reaches: the floor drops them",
  inChannels: "how many values the input has at each position",
  outChannels: "how many filters there are; each makes one channel of the output",
  groups: "into how many separate parts the channels are split",
  bias: "1 if every output channel or unit learns a number to add, 0 if not",
  inFeatures: "how many values come in",
  outFeatures: "how many values go out, in one row",
  units: "how many values the layer computes, each from all of the input",
  weights: "learned numbers that multiply an input",
  biases: "learned numbers that are added",
  params: "all learned numbers: weights and biases",
  activations: "how many values come out for one example",
  macs: "products computed and added up for one example; biases are not counted",
};

/** What the quantity of that name means, in words that follow its name. Throws if there is none. */
export function meaningOf(name: string): string {
  if (!isQuantityName(name)) throw new Error(`"${name}" is no quantity: add it to quantities.ts.`);
  return meanings[name];
}
