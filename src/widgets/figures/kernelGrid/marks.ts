import { atIndex, placesOf, range, type At } from "../grid/cells.ts";
import { sidesOf, type Look } from "./sides.ts";
import { metBy, productsAt, readersOf, type Sweep } from "./sweep.ts";

/** What lights up in each of the three grids; positions of the input count from the first padded value. */
export interface Marks {
  readonly input: readonly At[];
  readonly weights: readonly At[];
  readonly output: readonly At[];
}

/** The place whose products are shown: the one looked at; or, of the places that read a value, that where the kernel `stands` or else the first. */
export function placeSeen(sweep: Sweep, look: Look, stands: At): At {
  if (look.from === "weight") return stands;
  const { output } = marksOf(sweep, look);
  const [first = stands] = output;
  return output.some(([row, column]) => row === stands[0] && column === stands[1]) ? stands : first;
}

/** What has to do with what is looked at. */
export function marksOf(sweep: Sweep, { from, index }: Look): Marks {
  const at = atIndex(index, sidesOf(sweep, from)[1]);
  if (from === "output") {
    const products = productsAt(sweep, at);
    return {
      input: products.map((product) => product.at),
      weights: products.map(({ tap }) => tap),
      output: [at],
    };
  }
  if (from === "weight") {
    const [rows, columns] = sidesOf(sweep, "output");
    return {
      input: metBy(sweep, at),
      weights: [at],
      output: placesOf(range(0, rows), range(0, columns)),
    };
  }
  const position: At = [at[0] + sweep.down.before, at[1] + sweep.across.before];
  const readers = readersOf(sweep, position);
  return {
    input: [position],
    weights: readers.map(({ tap }) => tap),
    output: readers.map(({ place }) => place),
  };
}
