import type { Table } from "../../notebook/table.ts";
import { written } from "../grid/cells.ts";
import { productsAt, sumOf, type Sweep } from "../kernelGrid/sweep.ts";

/** What a kernel reads at each of its places along a row, its products there, and their sum. */
export function placesAsTable(sweep: Sweep): Table {
  return {
    head: ["Place", "Columns read", "Products", "Sum"],
    rows: sweep.across.places.map((read, place) => {
      const products = productsAt(sweep, [0, place]);
      return [
        String(place + 1),
        read.map((position) => position + 1).join(", "),
        products.map(({ product }) => written(product)).join(", "),
        written(sumOf(products)),
      ];
    }),
  };
}
