import { analyse, calculate, expandedFormula, numberOf, plainText } from "@calc";
import type { Formula, Network, Shape, Value, Values } from "@calc";
import { summaryOf } from "@networks";
import { inOrder, outputAxes, type LaidOut } from "./layout.ts";
import type { PartAsked } from "./partsAsked.ts";
import type { Worked } from "./worked.ts";

/** What a later part comes to if an earlier one were worth these sizes, in the order in which they are shown. */
export type Instead = (earlier: readonly bigint[]) => readonly bigint[] | undefined;

/** How calc works out a later part from an earlier one; nothing where it does not, or not directly. */
export function insteadOf(
  earlier: PartAsked,
  later: PartAsked,
  network: Network | undefined,
): Instead | undefined {
  const [before, after] = [earlier.subject.worked, later.subject.worked];
  if (!before || !after) return undefined;
  if (earlier.row === later.row) return withinLayer(before, earlier.asks, later.asks);
  if (!network || earlier.asks !== "output") return undefined;
  return alongNetwork(network, earlier, later, before, after);
}

function withinLayer(worked: Worked, earlier: string, later: string): Instead | undefined {
  const { layer, values, output } = worked;
  const sum = sumOf(values, earlier, later);
  if (sum) return sum;
  const formula = later === "output" ? undefined : expandedFormula(layer, later, values);
  if (!formula) return undefined;
  const axes = outputAxes(layer, values, output);
  return (sizes) => {
    const changed =
      earlier === "output"
        ? axes.reduce<Values>(
            (all, { quantity, axis }, place) => withSize(all, quantity, axis, sizes[place] ?? 0n),
            values,
          )
        : withSize(values, earlier, 0, sizes[0] ?? 0n);
    const { numerator, denominator } = calculate(plainText(numbered(formula, changed)), () => 0n);
    return denominator === 1n ? [numerator] : undefined;
  };
}

/** All parameters from the weights or from the biases, where there is nothing else to add. */
function sumOf({ weights, biases, params }: Values, earlier: string, later: string) {
  if (later !== "params" || (earlier !== "weights" && earlier !== "biases")) return undefined;
  if (typeof weights !== "bigint" || typeof biases !== "bigint") return undefined;
  if (weights + biases !== params) return undefined;
  const other = earlier === "weights" ? biases : weights;
  return ([size = 0n]: readonly bigint[]) => [size + other];
}

/** A formula with its numbers in. */
function numbered(formula: Formula, values: Values): Formula {
  if (formula.kind === "number") return formula;
  if (formula.kind === "operation") {
    return { ...formula, operands: formula.operands.map((each) => numbered(each, values)) };
  }
  return { kind: "number", value: { numerator: numberOf(values, formula), denominator: 1n } };
}

function withSize(values: Values, quantity: string, axis: number, size: bigint): Values {
  const value: Value | undefined = values[quantity];
  const next = typeof value === "object" ? value.with(axis, size) : size;
  return { ...values, [quantity]: next };
}

/** Layer by layer, each reading the one before alone. */
function alongNetwork(
  network: Network,
  earlier: PartAsked,
  later: PartAsked,
  before: Worked,
  after: Worked,
): Instead | undefined {
  const { rows } = summaryOf(network);
  const places = [earlier, later].map(({ row }) => rows.findIndex(({ name }) => name === row));
  const [from = 0, to = 0] = places;
  const between = rows.slice(from + 1, to + 1);
  const isLine = between.every(
    ({ sources }, place) => sources.length === 1 && sources[0] === rows[from + place]?.name,
  );
  if (!isLine || between.length === 0) return undefined;
  return (sizes) => {
    let shape: Shape = inCalcsOrder(sizes, before.output);
    let values: Values = {};
    for (const { node } of between) {
      const analysis = analyse(node, shape);
      if (!analysis.ok) return undefined;
      ({ output: shape, values } = analysis);
    }
    if (later.asks === "output") return inOrder(shape, after.output);
    const value = values[later.asks];
    return typeof value === "bigint" ? [value] : undefined;
  };
}

/** What `inOrder` has put in the order in which it is shown, as calc has it. */
function inCalcsOrder(shown: readonly bigint[], { features, shape }: LaidOut): Shape {
  if (features < 0 || features >= shape.length) return shown;
  return shown.slice(0, -1).toSpliced(features, 0, ...shown.slice(-1));
}
