import { flat } from "@calc";
import { keras } from "../keras.ts";
import { sameAtStrideOne } from "../kerasPadding.ts";
import { layerCalls } from "../writeLayer.ts";
import { writtenInline, type PythonCall } from "../written.ts";
import { withoutCeilMode } from "./kerasCeilMode.ts";
import { kerasClassFor, tiedDense, type KerasClass } from "./kerasClasses.ts";
import { asOurs, givenOrder, imageOrder, readOrder, type AxisOrder } from "./kerasOrder.ts";
import { flattened, reshaped } from "./kerasShapes.ts";
import { turn } from "./kerasTurn.ts";
import { shapesOf, type RowToWrite } from "./toWrite.ts";

/** A row of a network in Keras. */
export interface KerasStep {
  readonly name: string;
  readonly notes: readonly string[];
  /** The layers that turn what is read, one for each source, where its axes stand otherwise. */
  readonly turns: readonly (PythonCall | undefined)[];
  /** Layers one behind the other. */
  readonly made: readonly PythonCall[];
  /** An expression in place of layers. */
  readonly code?: (sources: readonly string[]) => string;
  /** The step whose layer is called again. */
  readonly sharedWith?: string;
  readonly isMany: boolean;
  readonly uses?: KerasClass;
  readonly order: AxisOrder;
}

/** A row as Keras writes it, where its sources have their axes in these orders. */
export function kerasStep(each: RowToWrite, orders: readonly AxisOrder[]): KerasStep {
  const { row, name, values, owner } = each;
  const { layer } = row;
  const [first = asOurs(row.input.length)] = orders;
  const none = { name, notes: [], turns: [], made: [], isMany: false, order: first };
  if (layer.name === "permute") {
    const order = flat(values["order"] ?? []).map((axis) => Number(axis) - 1);
    return { ...none, order: first.map((axis) => order.indexOf(axis)) };
  }
  if (layer.name === "flatten") return { ...none, ...flattened(each, first) };
  if (layer.name === "reshape") return { ...none, ...reshaped(row, first) };
  const wanted = orders.map((order, place) => {
    if (layer.name === "scale")
      return behind(order.length, Number(flat(values["axis"] ?? 1n).join()) - 1);
    return readOrder(row, place, values) ?? (order.length === first.length ? first : order);
  });
  const [read = first] = wanted;
  const turns = orders.map((order, place) => turn(order, wanted[place] ?? order));
  const order =
    layer.name === "scale" || layer.name === "addLearned" ? read : givenOrder(row, read, values);
  const given = { ...none, turns, order, isMany: layer.declaration.many === true };
  const own = kerasClassFor(each);
  if (own) return { ...given, made: [own.made], uses: own.uses };
  if (layer.name === "select") {
    return {
      ...given,
      code: ([source = ""]) => `${source}[:, ${flat(values["step"] ?? 0n).join()}]`,
    };
  }
  if (owner && owner.row.layer.name !== layer.name) {
    const embedding = { value: `${owner.name}_layer` };
    return { ...given, made: [{ name: tiedDense.name, arguments: [embedding] }], uses: tiedDense };
  }
  const plain = withoutCeilMode({ layer, choices: row.choices }, shapesOf(row));
  const written = layerCalls(keras, plain.placed, shapesOf(row));
  const { calls } = written;
  const notes = [...plain.notes, ...written.notes];
  if (calls.length === 0) {
    return {
      ...given,
      notes: notes.map((note) => `${name}: ${note}`),
      code: ([source = ""]) => source,
    };
  }
  return {
    ...given,
    notes: notes.filter((note) => note !== sameAtStrideOne),
    made: calls,
    ...(owner && { sharedWith: owner.name }),
  };
}

/** One axis behind the others. */
const behind = (rank: number, last: number): AxisOrder => [
  ...asOurs(rank).filter((axis) => axis !== last),
  last,
];

/** In which order a network’s input comes: as the first layer that reads it has it. */
export function inputOrder(rows: readonly RowToWrite[], name: string, rank: number): AxisOrder {
  for (const { row, sources, values } of rows) {
    const place = sources.indexOf(name);
    const order = place < 0 ? undefined : readOrder(row, place, values);
    if (order) return order;
  }
  return imageOrder(rank);
}

/** What is read, with its axes brought into another order where `call` does that. */
export const turned = (source: string, call: PythonCall | undefined): string =>
  call ? `${writtenInline(call)}(${source})` : source;
