import { pythonTuple } from "../python.ts";
import type { PythonCall } from "../written.ts";
import { dimsBetween, type AxisOrder } from "./kerasOrder.ts";

/** The layer that brings axes from one order into another; undefined where they agree. */
export function turn(held: AxisOrder, wanted: AxisOrder): PythonCall | undefined {
  const dims = dimsBetween(held, wanted);
  return dims && { name: "layers.Permute", arguments: [{ value: pythonTuple(dims.map(BigInt)) }] };
}
