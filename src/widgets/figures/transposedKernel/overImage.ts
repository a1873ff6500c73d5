import type { Values } from "@calc";
import { atIndex, inWords } from "../grid/cells.ts";
import { meeting2d, stamps2dOf, type Stamps2d } from "./stamps2d.ts";
import type { StampWord } from "./stamps.ts";

/** The view over an image, which is fetched when somebody wants to see it. */
export { default as StampImage } from "./StampImage.svelte";

/** The stamps over an image, what is to be seen of each of its values, and the outputs as a table. */
export function overImage(values: Values, word: StampWord) {
  const stamps = stamps2dOf(values, word);
  return {
    stamps,
    describe: (index: number) => describe2d(stamps, index),
    table: tableOf2d(stamps),
  };
}

/** What is to be seen in an image, in words. */
function describe2d({ down, across, valueAt }: Stamps2d, index: number): string {
  const columns = across.inputs.length;
  const input = atIndex(index, columns);
  const value = valueAt(input);
  return `Input ${index + 1} of ${down.inputs.length * columns}, ${inWords(input)}, is ${value}: it puts down the ${down.weights.length} × ${across.weights.length} kernel, each weight times ${value}. The darker a cell of the output, the more stamps have met in it.`;
}

/** The outputs of an image as a table, line by line. */
function tableOf2d(stamps: Stamps2d) {
  const { down, across } = stamps;
  const all = Array.from({ length: across.kept }, (_, column) => String(column + 1));
  return {
    head: ["Row", ...all],
    rows: Array.from({ length: down.kept }, (_, row) => [
      String(row + 1),
      ...all.map((__, column) =>
        String(meeting2d(stamps, [row + down.before, column + across.before]).sum),
      ),
    ]),
  };
}
