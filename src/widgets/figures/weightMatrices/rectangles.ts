import type { Shape } from "@calc";

/** A factor of a side: the quantity that it is, and how it is written. */
export interface Factor {
  readonly quantity: string;
  readonly symbol: string;
  readonly subscript?: string;
  readonly kind: string;
  /** What it is worth now. */
  readonly worth?: bigint;
}

/** What the axes of a tensor count, in the order of its shape; a kernel's axes share one entry each. */
export type AxisFactors = readonly (readonly Factor[])[];

/** A tensor that a layer learns, as it was worked out. */
export interface LearnedTensor {
  readonly name: string;
  readonly shape: Shape;
  readonly role: "weight" | "bias" | "statistic";
  readonly count: bigint;
}

/** One side of a rectangle: how long it is, the sizes that it multiplies, and what they count. */
export interface Side {
  readonly length: number;
  readonly sizes: readonly bigint[];
  readonly factors: AxisFactors;
}

/** A tensor as a rectangle: what makes an output stands across, what each output reads stands down. */
export interface Rectangle {
  readonly tensor: LearnedTensor;
  readonly across: Side;
  readonly down: Side;
  /** The biases that belong to its columns. */
  readonly bias?: LearnedTensor;
}

const makers = new Set(["outChannels", "units", "outFeatures"]);

/** The tensors of a layer as rectangles, each with the biases of its columns as one further row. */
export function rectanglesOf(
  tensors: readonly LearnedTensor[],
  factors: Readonly<Record<string, AxisFactors>>,
): Rectangle[] {
  const [flat, deep] = [tensors.filter(isStrip), tensors.filter((each) => !isStrip(each))];
  const taken = new Set<string>();
  const rectangles = deep.map((tensor): Rectangle => {
    const axes = factors[tensor.name] ?? [];
    const found = axes.findIndex((axis) => axis.some(({ quantity }) => makers.has(quantity)));
    const maker = Math.max(0, found);
    const across = sideOf(tensor, axes, (axis) => axis === maker);
    const bias = flat.find(
      (each) =>
        each.role === "bias" && !taken.has(each.name) && each.shape[0] === tensor.shape[maker],
    );
    if (bias) taken.add(bias.name);
    return {
      tensor,
      across,
      down: sideOf(tensor, axes, (axis) => axis !== maker),
      ...(bias && { bias }),
    };
  });
  const strips = flat
    .filter(({ name }) => !taken.has(name))
    .map((tensor) => ({
      tensor,
      across: sideOf(tensor, factors[tensor.name] ?? [], () => true),
      down: { length: 1, sizes: [], factors: [] },
    }));
  return [...rectangles, ...strips];
}

const isStrip = ({ shape }: LearnedTensor) => shape.length < 2;

function sideOf(
  { shape }: LearnedTensor,
  factors: AxisFactors,
  belongs: (axis: number) => boolean,
): Side {
  // An axis of one value that counts nothing is not worth a word.
  const isSaid = (axis: number) => shape[axis] !== 1n || (factors[axis] ?? []).length > 0;
  const axes = shape.map((_, axis) => axis).filter((axis) => belongs(axis) && isSaid(axis));
  const [makerFirst, rest] = [axes.slice(0, 1), axes.slice(1)];
  // What a kernel reads is said as k · k · C, the channels last.
  const order = rest.length > 0 ? [...rest, ...makerFirst] : axes;
  const sizes = order.map((axis) => shape[axis] ?? 1n);
  return {
    length: sizes.reduce((product, size) => product * Number(size), 1),
    sizes: order.flatMap((axis) => worthOf(factors[axis] ?? [], shape[axis] ?? 1n)),
    factors: order.map((axis) => factors[axis] ?? []),
  };
}

/** A size as the numbers that it multiplies, where its factors are known and lead to it. */
function worthOf(factors: readonly Factor[], size: bigint): bigint[] {
  const worths = factors.flatMap(({ worth }) => (worth === undefined ? [] : [worth]));
  const leads = worths.reduce((product, worth) => product * worth, 1n) === size;
  return worths.length > 1 && leads ? worths : [size];
}
