import { written } from "../grid/cells.ts";
import { productsAt, sumOf, type Sweep } from "../kernelGrid/sweep.ts";

/** What is to be seen at a place of a row, in words: what the kernel reads there, what comes out, what is left over. */
export function describePlace(sweep: Sweep, place: number): string {
  const { length, size, stride, leftOver, places } = sweep.across;
  const products = productsAt(sweep, [0, place]);
  const columns = products.map(({ at }) => at[1] + 1);
  const sum = written(sumOf(products));
  return [
    `Place ${place + 1} of ${places.length}: the kernel reads ${listed(columns)} of ${length};`,
    columns.length === 1
      ? `its one product is ${sum}.`
      : `the ${columns.length} products add up to ${sum}.`,
    length > size && "The hatched zeros are padding.",
    leftOver > 0 &&
      `${leftOver === 1 ? "The last column is" : `The last ${leftOver} columns are`} left over: another stride of ${stride} would not fit, so the floor drops ${leftOver === 1 ? "it" : "them"}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function listed(columns: readonly number[]): string {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  if (columns.length === 1) return `column ${first}`;
  const isRun = last - first === columns.length - 1;
  return isRun
    ? `columns ${first} to ${last}`
    : `columns ${columns.slice(0, -1).join(", ")} and ${last}`;
}
