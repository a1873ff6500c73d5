import { counted } from "@calc";
import { atIndex, inWords, written, type At } from "../grid/cells.ts";
import { describeSide } from "./sideSentences.ts";
import { sidesOf, totalOf, type Look } from "./sides.ts";
import { productsAt, sumOf, type Sweep } from "./sweep.ts";

/** What is to be seen, in words. */
export function describeLook(sweep: Sweep, look: Look): string {
  if (look.from !== "output") return describeSide(sweep, look);
  return describeOutput(sweep, atIndex(look.index, sidesOf(sweep, "output")[1]), look.index);
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
