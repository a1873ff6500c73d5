import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import { axesIn, stridesOf, type Order, type Picked, type Tensor } from "./tensor.ts";

/** What an order is called: `channels first`. */
export const orderName = ({ channelName }: Tensor, order: Order) => `${channelName}s ${order}`;

/** Each axis in each order: its size, the value's index, and how far the next value is. */
export function indicesTable(tensor: Tensor, orders: readonly Order[], picked: Picked): Table {
  return {
    head: ["Order", "Axis", "Size", "Index of the value", "Places to the next"],
    rows: orders.flatMap((order) => {
      const axes = axesIn(tensor, order, picked);
      const steps = stridesOf(axes);
      return axes.map(({ name, size, index }, at) => [
        orderName(tensor, order),
        name,
        counted(size),
        counted(index),
        counted(steps[at] ?? 1),
      ]);
    }),
  };
}
