import { counted } from "@calc";
import { atIndex, inWords, written, type At } from "../grid/cells.ts";
import {
  metBy,
  pixelAt,
  productsAt,
  readersOf,
  sumOf,
  unreadBecause,
  type Sweep,
} from "./sweep.ts";

/** From where the picture is looked at: an output, a weight, or a value of the input. */
export type From = "output" | "weight" | "pixel";

/** What is looked at, by its index line by line. */
export interface Look {
  readonly from: From;
  readonly index: number;
}

/** How many of a kind there are to look at. */
export function totalOf(sweep: Sweep, from: From): number {
  const [rows, columns] = sidesOf(sweep, from);
  return rows * columns;
}

/** The rows and columns of what can be looked at. */
export function sidesOf({ down, across, weights, size }: Sweep, from: From): At {
  if (from === "output") return [down.places.length, across.places.length];
  return from === "weight" ? [weights.length, weights[0]?.length ?? 1] : size;
}

/** What is to be seen, in words. */
export function describeLook(sweep: Sweep, { from, index }: Look): string {
  const at = atIndex(index, sidesOf(sweep, from)[1]);
  if (from === "output") return describeOutput(sweep, at, index);
  return from === "weight" ? describeWeight(sweep, at) : describePixel(sweep, at);
}

function describeOutput(sweep: Sweep, at: At, index: number): string {
  const products = productsAt(sweep, at);
  const zeros = products.filter(({ pixel }) => pixel === undefined).length;
  const many = products.length > 1;
  return [
    `Place ${counted(index + 1)} of ${counted(totalOf(sweep, "output"))}, ${inWords(at)} of the output:`,
    many
      ? `the ${products.length} products add up to ${written(sumOf(products))}.`
      : `one product, ${written(sumOf(products))}.`,
    zeros > 0 && `Of these values, ${zeros} ${zeros === 1 ? "is" : "are"} padding, so 0.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function describeWeight(sweep: Sweep, at: At): string {
  const weight = sweep.weights[at[0]]?.[at[1]] ?? 0;
  const met = metBy(sweep, at);
  const zeros = met.filter((each) => pixelAt(sweep, each) === undefined).length;
  return [
    `The weight ${written(weight)} in ${inWords(at)} of the kernel is used at`,
    met.length > 1
      ? `all ${counted(met.length)} places: one weight, learned once.`
      : "the only place.",
    zeros > 0 && `It meets padding at ${counted(zeros)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function describePixel(sweep: Sweep, at: At): string {
  const position: At = [at[0] + sweep.down.before, at[1] + sweep.across.before];
  const value = `The value ${pixelAt(sweep, position) ?? 0} in ${inWords(at)} of the input`;
  const readers = readersOf(sweep, position).length;
  const places = counted(totalOf(sweep, "output"));
  if (readers === 1) return `${value} is read at one place of ${places}.`;
  if (readers > 1)
    return `${value} is read at ${readers} of ${places} places, each time by another weight.`;
  return unreadBecause(sweep, position) === "left over"
    ? `${value} is left over: no place of the kernel reaches it, and the floor drops it.`
    : `${value} is read at no place: the kernel steps over it.`;
}

/** The same facts as a table: the products at one place of the output, and their sum. */
export function tableOf(sweep: Sweep, place: At) {
  const products = productsAt(sweep, place);
  return {
    head: ["Value at", "Value", "Weight", "Product"],
    rows: [
      ...products.map(({ at: [row, column], pixel, weight, product }) => [
        pixel === undefined
          ? "padding"
          : inWords([row - sweep.down.before, column - sweep.across.before]),
        String(pixel ?? 0),
        written(weight),
        written(product),
      ]),
      ["sum", "", "", written(sumOf(products))],
    ],
  };
}
