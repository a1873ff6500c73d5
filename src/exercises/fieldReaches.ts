import { flat, receptiveFields, valuesOf, type AxisField, type SeenRow } from "@calc";

/** A layer with a window, on the way from a network’s input to the layer that is asked about. */
export interface Reach {
  readonly name: string;
  /** How many values its window reads, and over how many it reaches. */
  readonly kernel: bigint;
  readonly reach: bigint;
  /** How far apart neighbours lie in the input, below this layer and above it. */
  readonly jump: bigint;
  readonly nextJump: bigint;
  /** How many values of the input one of its values sees. */
  readonly sees: bigint;
}

const own: AxisField = {
  size: 1n,
  jump: { numerator: 1n, denominator: 1n },
  start: { numerator: 0n, denominator: 1n },
};

/**
 * How layers come to see as far as they do at one of them, window by window and along any of their
 * axes. A text says why that is no single chain of numbers.
 */
export function reachesTo(rows: readonly SeenRow[], node: string): readonly Reach[] | string {
  const fields = receptiveFields(rows);
  const reaches: Reach[] = [];
  for (let row = rows.find(({ name }) => name === node); row;) {
    const { name, sources, layer } = row;
    const [source, ...others] = sources;
    const [field, below = [own]] = [fields.get(name), fields.get(source ?? "")];
    if (others.length > 0) return "has several ways to it, so its field is no single sum";
    if (!field || field === "all" || below === "all") return "sees the whole input";
    const [along, ...axes] = field;
    if (!along || axes.some(({ size, jump }) => size !== along.size || !isSame(jump, along.jump)))
      return "differs from axis to axis, so it is no single number";
    const [{ size, jump } = own] = below;
    if (jump.denominator !== 1n || along.jump.denominator !== 1n)
      return "goes in steps that are no whole numbers";
    if (layer.window) {
      const reach = 1n + (along.size - size) / jump.numerator;
      const [kernel = reach] = flat(valuesOf(row)["kernelSize"] ?? []);
      const jumps = { jump: jump.numerator, nextJump: along.jump.numerator };
      reaches.unshift({ name, kernel, reach, ...jumps, sees: along.size });
    }
    row = rows.find((each) => each.name === source);
  }
  return reaches.length > 0 ? reaches : "sees one value, its own";
}

const isSame = (one: AxisField["jump"], other: AxisField["jump"]) =>
  one.numerator * other.denominator === other.numerator * one.denominator;
