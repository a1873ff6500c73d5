/** What a kernel can be for, in a word. */
export const kernelWords = ["edge", "top edge", "outline", "blur", "copy"] as const;

/** One of these words. */
export type KernelWord = (typeof kernelWords)[number];

type Weights = readonly (readonly number[])[];
type Rule = (row: number, column: number, height: number, width: number) => number;

const isMiddle: Rule = (row, column, height, width) =>
  row === height >> 1 && column === width >> 1 ? 1 : 0;

/** −1 before the middle, 1 after it; a kernel that is 1 wide has no sides. */
const side = (index: number, length: number) => Math.sign(2 * index - (length - 1));

const rules: Readonly<Record<KernelWord, Rule>> = {
  edge: (_, column, __, width) => side(column, width),
  "top edge": (row, _, height) => side(row, height),
  outline: (row, column, height, width) =>
    isMiddle(row, column, height, width) * height * width - 1,
  blur: () => 1,
  copy: isMiddle,
};

/** The weights of a kernel of any size: small whole numbers, so that the sums can be checked by head. */
export function weightsOf(word: KernelWord, height: number, width: number): Weights {
  const weights = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => rules[word](row, column, height, width)),
  );
  // An edge needs two sides.
  const isEmpty = weights.every((row) => row.every((weight) => weight === 0));
  return isEmpty ? weightsOf("copy", height, width) : weights;
}

/** The word for the kernel of an output channel: in a depthwise convolution each has one of its own. */
export function wordOfChannel(word: KernelWord, channel: number): KernelWord {
  return kernelWords[(kernelWords.indexOf(word) + channel) % kernelWords.length] ?? word;
}
