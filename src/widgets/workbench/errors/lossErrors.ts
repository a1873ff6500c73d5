import { numbersOf, said, type ErrorReader } from "./errorReader.ts";
import { suspectsIn } from "./suspectsIn.ts";

/** What PyTorch’s losses say where targets and outputs have other shapes. */
export const lossErrors: readonly ErrorReader[] = [
  {
    pattern:
      /target size \((?:torch\.Size\(\[)?([\d, ]*)(?:\]\))?\) (?:must be the same as|that is different to the) (?:the )?input size \((?:torch\.Size\(\[)?([\d, ]*)/i,
    lesson: ["shapes/tensors", "What does the shape of a tensor tell you?"],
    explain: ([, targets = "", outputs = ""], network) => {
      const [target, output] = [numbersOf(targets), numbersOf(outputs)];
      return {
        sentences: [
          `The targets have the shape (${target.join(", ")}), what the model puts out (${output.join(", ")}). This loss compares them number by number, so they have to be alike.`,
          changeFor(target, output),
        ],
        suspects: suspectsIn(network, (row) => row.output.join() === output.slice(1).join()).slice(
          -1,
        ),
      };
    },
  },
];

function changeFor(target: readonly number[], output: readonly number[]): string {
  const isWithout = (long: readonly number[], short: readonly number[]) =>
    long.at(-1) === 1 && long.slice(0, -1).join() === short.join();
  if (isWithout(output, target)) {
    return "There is an axis of size 1 at the end of the output: write output.squeeze(-1), or give the targets one as well, with target.unsqueeze(-1).";
  }
  if (isWithout(target, output)) {
    return "There is an axis of size 1 at the end of the targets: write target.squeeze(-1).";
  }
  const [batch, classes] = output;
  if (target.length === 1 && output.length === 2 && target[0] === batch) {
    return `The model gives ${said(classes ?? 0)} numbers for each target. Are they classes? Then take nn.CrossEntropyLoss(), which wants the number of the class; else let the last layer put out one.`;
  }
  return "Reshape one of them, or change the last layer, until both have the same sizes.";
}
