import type { Value, Values } from "@calc";

/** What a stamp can look like, in a word. */
export const stampWords = ["tent", "ones", "ramp"] as const;

/** One of these words. */
export type StampWord = (typeof stampWords)[number];

/** Where the stamps of a transposed convolution land along one axis; positions count before the cropping. */
export interface Stamps {
  /** The values that come in, and the weights of the kernel. */
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly stride: number;
  readonly dilation: number;
  /** How far a stamp reaches, and how far all of them. */
  readonly reach: number;
  readonly stamped: number;
  /** How many positions there are, and which are kept: the first, and how many. */
  readonly length: number;
  readonly before: number;
  readonly kept: number;
}

/** One weight of one stamp: the input and the weight that it comes from, and their product. */
export interface Mark {
  readonly input: number;
  readonly tap: number;
  readonly position: number;
  readonly product: number;
}

/** Small enough to be added up by head. */
const smallValues = [2, 1, 3, 1, 2, 4, 1, 3];

const weightRules: Readonly<Record<StampWord, (tap: number, count: number) => number>> = {
  tent: (tap, count) => Math.min(tap + 1, count - tap),
  ones: () => 1,
  ramp: (tap) => tap + 1,
};

/** The stamps of an analysed transposed convolution along an axis. */
export function stampsOf(values: Values, word: StampWord, axis: number): Stamps {
  const along = (name: string, least: number) => numberIn(values[name], axis) ?? least;
  const [count, taps] = [along("inSize", 1), along("kernelSize", 1)];
  const [stride, dilation] = [along("stride", 1), along("dilation", 1)];
  const reach = along("effectiveKernel", 1);
  const stamped = (count - 1) * stride + reach;
  const [before, kept] = [along("padding", 0), along("outSize", 1)];
  return {
    inputs: Array.from({ length: count }, (_, index) => smallValue(index + axis * 3)),
    weights: Array.from({ length: taps }, (_, tap) => weightRules[word](tap, taps)),
    stride,
    dilation,
    reach,
    stamped,
    length: Math.max(stamped, before + kept),
    before,
    kept,
  };
}

/** The value of the input at an index. */
export const smallValue = (index: number) => smallValues[index % smallValues.length] ?? 1;

/** The number of a quantity along an axis; of a padding that of its first side. */
function numberIn(value: Value | undefined, axis: number): number | undefined {
  if (typeof value !== "object") return value === undefined ? undefined : Number(value);
  const own = value[axis] ?? value[0];
  return numberIn(typeof own === "object" ? own[0] : own, 0);
}

/** What an input puts down. */
export function stampOf(stamps: Stamps, input: number): Mark[] {
  const { weights, inputs, stride, dilation } = stamps;
  return weights.map((weight, tap) => ({
    input,
    tap,
    position: input * stride + tap * dilation,
    product: weight * (inputs[input] ?? 0),
  }));
}

/** What meets at a position of what the first `down` inputs have put down. */
export const meetingAt = (stamps: Stamps, position: number, down = stamps.inputs.length) =>
  stamps.inputs
    .slice(0, down)
    .flatMap((_, input) => stampOf(stamps, input))
    .filter((mark) => mark.position === position);

/** What marks add up to. */
export const sumOf = (marks: readonly Mark[]) =>
  marks.reduce((sum, { product }) => sum + product, 0);

/** What becomes of a position: it is kept, cropped away, or added although no stamp reaches it. */
export function fateOf({ before, kept, stamped }: Stamps, position: number) {
  if (position < before || position >= before + kept) return "cropped";
  return position < stamped ? "kept" : "added";
}

/** In how many lines the stamps lie so that none covers another. */
export function lanesOf({ stride, reach, inputs }: Stamps): number {
  let lanes = 1;
  while (lanes * stride < reach && lanes < inputs.length) lanes += 1;
  return lanes;
}
