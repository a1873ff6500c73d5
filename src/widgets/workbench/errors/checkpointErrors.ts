import { numbersOf, said, type ErrorReader } from "./errorReader.ts";
import { firstFound, suspectsIn } from "./suspectsIn.ts";

/** What PyTorch says where saved weights are loaded into a model of other sizes. */
export const checkpointErrors: readonly ErrorReader[] = [
  {
    pattern:
      /size mismatch for ([\w.]+): copying a param with shape (?:torch\.Size\(\[)?([\d, x]+)(?:\]\))? from (?:the )?checkpoint,? (?:the|where the) shape (?:in current model )?is (?:torch\.Size\(\[)?([\d, x]+)/i,
    lesson: ["dense/weights-and-biases", "How many numbers does a dense layer learn?"],
    explain: ([, tensor = "", file = "", model = ""], network) => {
      const [saved, here] = [numbersOf(file), numbersOf(model)];
      const layer = tensor.split(".").slice(0, -1);
      const name = layer.join(".");
      return {
        sentences: [
          `The file has ${shapeSaid(saved)} numbers for ${tensor}, and the model has a place for ${shapeSaid(here)}.`,
          changeFor(name, saved, here),
        ],
        suspects: firstFound(
          suspectsIn(network, (row) => row.name === layer.join("_") || row.name === name),
          suspectsIn(network, (row) => row.name === layer.at(-1)),
        ),
      };
    },
  },
];

const shapeSaid = (shape: readonly number[]) => shape.map(said).join(" × ");

/** The first size of a weight is what comes out, the second what comes in. */
function changeFor(name: string, saved: readonly number[], here: readonly number[]): string {
  const [out = 0, into = 0] = saved;
  const [outHere = 0, intoHere = 0] = here;
  const isSameRest = saved.slice(1).join() === here.slice(1).join();
  if (saved.length === here.length && isSameRest && out !== outHere) {
    return `${name} puts out ${said(out)} values in the file and ${said(outHere)} here, most often the number of classes. Build the model with ${said(out)}, load the file, and then put a layer of ${said(outHere)} in its place.`;
  }
  if (saved.length === here.length && out === outHere && into !== intoHere) {
    return `${name} reads ${said(into)} values in the file and ${said(intoHere)} here: what comes before it, or the size of the input, is another. Build the model as it was when it was saved.`;
  }
  return "The layer is another one than was saved, of another kernel or kind. Build the model as it was when it was saved.";
}
