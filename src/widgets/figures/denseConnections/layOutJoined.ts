import { nodesOf, type Chosen, type Joined, type Node } from "./joined.ts";

/** Where inputs, units and the matrix of their weights are drawn. */
export interface JoinedLayout {
  readonly inputs: readonly Node[];
  readonly units: readonly Node[];
  readonly inX: number;
  readonly unitX: number;
  readonly pitch: number;
  readonly inputY: (at: number) => number;
  readonly unitY: (at: number) => number;
  readonly cell: number;
  readonly matrixX: number;
  readonly matrixTop: number;
  readonly matrixHeight: number;
  /** The row of the biases, a little below the weights. */
  readonly biasRow: number;
  readonly height: number;
}

const top = 40;
const tallest = 330;

/** Lays both pictures out beside each other, or below each other on a narrow page. */
export function layOutJoined(joined: Joined, chosen: Chosen, width: number): JoinedLayout {
  const narrow = width < 560;
  const most = narrow ? 8 : 12;
  const isBias = chosen.weight === joined.inputs;
  const inputs = nodesOf(joined.inputs, most, isBias ? undefined : chosen.weight);
  const units = nodesOf(joined.units, most, chosen.unit);
  const rows = Math.max(inputs.length, units.length);
  const pitch = Math.min(40, tallest / rows);
  const tall = rows * pitch;
  const half = narrow ? width : width / 2;
  const reach = Math.min(half - 110, 240);
  const inX = (half - reach) / 2;
  const yOf = (count: number) => (at: number) => top + tall / 2 + (at - (count - 1) / 2) * pitch;
  const cell = Math.min(30, (half - 100) / units.length, tallest / (inputs.length + 1));
  const biasRow = inputs.length + 0.2;
  const matrixHeight = (joined.hasBias ? biasRow + 1 : inputs.length) * cell;
  const matrixTop = narrow ? top + tall + 52 : top + Math.max(0, (tall - matrixHeight) / 2);
  return {
    inputs,
    units,
    inX,
    unitX: inX + reach,
    pitch,
    inputY: yOf(inputs.length),
    unitY: yOf(units.length),
    cell,
    matrixX: (narrow ? 0 : half) + (half - cell * units.length) / 2 + 14,
    matrixTop,
    matrixHeight,
    biasRow,
    height: Math.max(top + tall, matrixTop + matrixHeight) + 12,
  };
}

/** A weight that is drawn: the nodes that it joins, and where they stand. */
export interface Pair {
  readonly input: Node;
  readonly unit: Node;
  readonly inputAt: number;
  readonly unitAt: number;
}

/** Every weight that is drawn, those that are picked out apart. */
export function pairsOf({ inputs, units }: JoinedLayout, { unit: own, weight }: Chosen) {
  const pairs = units.flatMap((unit, unitAt) =>
    inputs.map((input, inputAt): Pair => ({ input, unit, inputAt, unitAt })),
  );
  const drawn = pairs.filter(({ input, unit }) => !input.isRest && !unit.isRest);
  const isPicked = ({ input, unit }: Pair) =>
    unit.index === own && (weight === undefined || weight === input.index);
  return {
    picked: drawn.filter(isPicked),
    others: drawn.filter((pair) => !isPicked(pair)),
  };
}
