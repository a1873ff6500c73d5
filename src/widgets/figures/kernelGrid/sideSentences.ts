import { counted } from "@calc";
import { atIndex, inWords, written, type At } from "../grid/cells.ts";
import { sidesOf, totalOf, type Look } from "./sides.ts";
import { metBy, pixelAt, readersOf, unreadBecause, type Sweep } from "./sweep.ts";

/** What is to be seen of a weight or of a value of the input, in words. */
export function describeSide(sweep: Sweep, { from, index }: Look): string {
  const at = atIndex(index, sidesOf(sweep, from)[1]);
  return from === "weight" ? describeWeight(sweep, at) : describePixel(sweep, at);
}

/** Where something stands, as a sentence says it. */
const where = ({ axes }: Sweep, at: At) => (axes === 1 ? `column ${at[1] + 1}` : inWords(at));

function describeWeight(sweep: Sweep, at: At): string {
  const weight = sweep.weights[at[0]]?.[at[1]] ?? 0;
  const met = metBy(sweep, at);
  const zeros = met.filter((each) => pixelAt(sweep, each) === undefined).length;
  return [
    `The weight ${written(weight)} in ${where(sweep, at)} of the kernel is used at`,
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
  const value = `The value ${pixelAt(sweep, position) ?? 0} in ${where(sweep, at)} of the input`;
  const readers = readersOf(sweep, position).length;
  const places = counted(totalOf(sweep, "output"));
  if (readers === 1) return `${value} is read at one place of ${places}.`;
  if (readers > 1)
    return `${value} is read at ${readers} of ${places} places, each time by another weight.`;
  return unreadBecause(sweep, position) === "left over"
    ? `${value} is left over: no place of the kernel reaches it, and the floor drops it.`
    : `${value} is read at no place: the kernel steps over it.`;
}
