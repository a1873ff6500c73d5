import { numbersOf, type ErrorReader } from "./errorReader.ts";
import { isCalled, suspectsIn } from "./suspectsIn.ts";

const batch = ["shapes/channels-and-batch", "Is it 3 × 224 × 224 or 224 × 224 × 3?"] as const;

/** What PyTorch’s convolutions and poolings say where a tensor has too many or too few axes. */
export const axesErrors: readonly ErrorReader[] = [
  {
    pattern:
      /Expected (\d)-dimensional input for \d-dimensional weight[^a-z]{0,60}(?:but got (\d)-dimensional input of size \[([\d, ]+)\])?/i,
    lesson: batch,
    explain: ([, expected = "", , shape = ""], network) => ({
      sentences: sentencesOn(Number(expected), numbersOf(shape)),
      suspects: suspectsIn(network, isCalled(/conv/i)).slice(0, 1),
    }),
  },
  {
    pattern:
      /Expected \dD(?: \(unbatched\))? or (\d)D \((?:batched|batch mode)\) (?:input|tensor)[^[]{0,80}\[([\d, ]+)\]/i,
    lesson: batch,
    explain: ([, batched = "", shape = ""], network) => ({
      sentences: sentencesOn(Number(batched), numbersOf(shape)),
      suspects: suspectsIn(network, isCalled(/conv|pool/i)).slice(0, 1),
    }),
  },
];

/** What a layer wants that takes so many axes with the batch, and what to do with a tensor of these sizes. */
function sentencesOn(axes: number, sizes: readonly number[]): readonly string[] {
  const wants = `The layer takes tensors of ${axes} axes: the batch, the channels, and then ${axes === 3 ? "the steps" : axes === 4 ? "height and width" : "depth, height and width"}.`;
  if (sizes.length === 0) return [wants, "Print x.shape before it, and see which one is missing."];
  const arrives = `What arrives has ${sizes.length === 1 ? "one" : sizes.length}: [${sizes.join(", ")}].`;
  return [`${wants} ${arrives}`, changeFor(axes, sizes)];
}

function changeFor(axes: number, sizes: readonly number[]): string {
  const square = axes === 4 && sizes.length <= 2 ? squareOf(sizes.at(-1) ?? 0) : undefined;
  if (square) {
    const [channels, side] = square;
    return `${sizes.at(-1) ?? 0} values may be an image of ${channels} × ${side} × ${side} in a row: write x.reshape(-1, ${channels}, ${side}, ${side}).`;
  }
  if (sizes.length > axes)
    return "There is an axis too many: look for one of size 1, and squeeze it.";
  if (sizes.length === axes - 1) {
    return "Most often it is the batch that is missing: write x.unsqueeze(0). A batch of maps with one channel wants x.unsqueeze(1).";
  }
  return sizes.length === axes - 2
    ? "The batch and the channels are missing: write x[None, None]."
    : "Axes are missing: write x.reshape(…) with the sizes that your data have.";
}

/** The channels and the side of a square image that was laid out in a row, grey or in colours. */
function squareOf(values: number): readonly [channels: number, side: number] | undefined {
  for (const channels of [1, 3]) {
    const side = Math.sqrt(values / channels);
    if (side > 3 && Number.isInteger(side)) return [channels, side];
  }
  return undefined;
}
