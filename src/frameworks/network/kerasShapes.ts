import { flat, type Row } from "@calc";
import { pythonTuple } from "../python.ts";
import type { PythonCall } from "../written.ts";
import { asOurs, imageOrder, type AxisOrder } from "./kerasOrder.ts";
import { turn } from "./kerasTurn.ts";
import type { RowToWrite } from "./toWrite.ts";

interface Shaped {
  readonly turns?: readonly (PythonCall | undefined)[];
  readonly made: readonly PythonCall[];
  readonly order: AxisOrder;
}

const reshapeTo = (sizes: readonly bigint[]): PythonCall => ({
  name: "layers.Reshape",
  arguments: [{ name: "target_shape", value: pythonTuple(sizes) }],
});

/** Some axes in one row: Keras’s Flatten takes all of them, so that others need a Reshape. */
export function flattened({ row, values }: RowToWrite, held: AxisOrder): Shaped {
  const kept = Number(flat(values["keptAxes"] ?? 0n).join());
  if (kept === 0) return { made: [{ name: "layers.Flatten", arguments: [] }], order: [0] };
  // The row stands where its axes stood together, in their order; else they are brought together first.
  const ours = asOurs(row.input.length);
  const inRow = held.filter((axis) => axis >= kept);
  const start = held.findIndex((axis) => axis >= kept);
  const isTogether =
    inRow.join() === ours.slice(kept).join() &&
    held.slice(start, start + inRow.length).join() === inRow.join();
  const read = isTogether ? held : ours;
  const order = read.filter((axis) => axis <= kept);
  return {
    turns: [turn(held, read)],
    made: [reshapeTo(order.map((axis) => row.output[axis] ?? 1n))],
    order,
  };
}

/** A new shape; an image’s channels go last, as its next layer reads them. */
export function reshaped({ input, output }: Row, held: AxisOrder): Shaped {
  const order = imageOrder(output.length);
  return {
    turns: [turn(held, asOurs(input.length))],
    made: [reshapeTo(order.map((axis) => output[axis] ?? 1n))],
    order,
  };
}
