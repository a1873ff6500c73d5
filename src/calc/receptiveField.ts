import { spreadIn } from "./extents.ts";
import {
  add,
  compare,
  floor,
  multiply,
  negate,
  rational,
  toInteger,
  type Rational,
} from "./formula/rational.ts";
import type { Row } from "./network.ts";
import { solutionOf } from "./rows.ts";
import { worthIn } from "./solve.ts";
import { forEachAxis } from "./values.ts";

/** What one value of a layer sees of the network's input, along one spatial axis. */
export interface AxisField {
  /** How many input values it sees, those in the padding included. */
  readonly size: bigint;
  /** How far on in the input the next value looks. */
  readonly jump: Rational;
  /** The first input value, from 0, that the first value sees; below 0 it is padding. */
  readonly start: Rational;
}

/** What a layer sees along each spatial axis, or that each of its values sees all of the input. */
export type ReceptiveField = readonly AxisField[] | "all";

/** What has to be known of a row to tell what it sees. */
export type SeenRow = Pick<
  Row,
  "name" | "node" | "layer" | "sources" | "inputs" | "input" | "output"
>;

const own: AxisField = { size: 1n, jump: rational(1n), start: rational(0n) };

/**
 * The receptive field of every row, by name: `r += (k - 1) j; start -= p j; j *= s` with the old
 * jump, from layer to layer (Araujo, Norris and Sim 2019, distill.pub/2019/computing-receptive-fields).
 * Where several inputs meet, it is what all of them see together.
 */
export function receptiveFields(rows: readonly SeenRow[]): ReadonlyMap<string, ReceptiveField> {
  const fields = new Map<string, ReceptiveField>();
  for (const row of rows) {
    const axes = Math.max(row.input.length - 1, 0);
    const incoming = row.sources.map(
      (source) => fields.get(source) ?? forEachAxis(axes, () => own),
    );
    fields.set(row.name, through(row, incoming.reduce(together)));
  }
  return fields;
}

/** Where the middle of what the first value sees lies in the input. */
export function firstCentre({ start, size }: AxisField): Rational {
  return add(start, rational(size - 1n, 2n));
}

function through(row: SeenRow, seen: ReceptiveField): ReceptiveField {
  const { layer, output } = row;
  const { window } = layer;
  // A dense layer has no place left to look from: it reads everything.
  const isEverywhere = output.length === 1 && !layer.declaration.handsOn;
  if (window === "all" || seen === "all" || isEverywhere) return "all";
  if (!window) return seen;
  const solution = solutionOf(row);
  const { extents } = solution.prepared.program;
  return seen.map(({ size, jump, start }, axis) => {
    const along = (formula: typeof window.size) => {
      const spreads = spreadIn(layer, extents, formula) !== undefined;
      return worthIn(solution, formula, spreads ? axis : undefined);
    };
    const reach = multiply(add(along(window.size), rational(-1n)), jump);
    return {
      size: size + ceiling(reach),
      jump: multiply(jump, along(window.step)),
      start: add(start, negate(multiply(along(window.before), jump))),
    };
  });
}

/** From the first value that any of two sees to the last; the jumps of what meets are the same. */
function together(one: ReceptiveField, two: ReceptiveField): ReceptiveField {
  if (one === "all" || two === "all") return "all";
  const end = ({ start, size }: AxisField) => add(start, rational(size));
  const least = (a: Rational, b: Rational) => (compare(a, b) <= 0 ? a : b);
  return one.map((first, axis) => {
    const second = two[axis] ?? first;
    const start = least(first.start, second.start);
    const last = negate(least(negate(end(first)), negate(end(second))));
    const length = add(last, negate(start));
    return {
      size: ceiling(length),
      jump: least(first.jump, second.jump),
      start,
    };
  });
}

const ceiling = (value: Rational) => toInteger(negate(floor(negate(value))));
