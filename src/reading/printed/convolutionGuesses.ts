import { tupleOf } from "../translate/pythonText.ts";
import { biasWords, front, last, shares, type Guess, type Guessing } from "./guess.ts";
import { windowGuess } from "./windowGuess.ts";

/** The window with so many positions, in the words of Keras. */
function windowWords(positions: number, { before, after }: Guessing) {
  const found = windowGuess(positions, front(before), front(after));
  if (!found) return undefined;
  const { kernel, strides, padding } = found;
  return `kernel_size=${tupleOf(kernel)}, strides=${tupleOf(strides)}, padding="${padding}"`;
}

const convolution: Guess = (guessing) => {
  const { row, before, after } = guessing;
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params, filters, filters * channels)) {
    const window = windowWords(times, guessing);
    if (window !== undefined) return `filters=${filters}, ${window}${biasWords(bias)}`;
  }
  return undefined;
};

const depthwise: Guess = (guessing) => {
  const { row, before, after } = guessing;
  const channels = last(before);
  const many = last(after) / channels;
  for (const { times, bias } of shares(row.params, last(after), last(after))) {
    const window = windowWords(times, guessing);
    if (window !== undefined && Number.isInteger(many))
      return `${window}, depth_multiplier=${many}${biasWords(bias)}`;
  }
  return undefined;
};

const separable: Guess = (guessing) => {
  const { row, before, after } = guessing;
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params - channels * filters, filters, channels)) {
    const window = windowWords(times, guessing);
    if (window !== undefined) return `filters=${filters}, ${window}${biasWords(bias)}`;
  }
  return undefined;
};

const transposed: Guess = ({ row, before, after }) => {
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params, filters, filters * channels)) {
    const edge = Math.round(times ** (1 / front(before).length));
    const strides = front(after).map((size, axis) => size / (before[axis] ?? 1));
    if (edge ** front(before).length !== times || !strides.every(Number.isInteger)) continue;
    return `filters=${filters}, kernel_size=${edge}, strides=${tupleOf(strides)}, padding="same"${biasWords(bias)}`;
  }
  return undefined;
};

/** The convolutions of Keras by what follows from a printed row. */
export const convolutionGuesses: Readonly<Record<string, Guess>> = {
  Conv: convolution,
  DepthwiseConv: depthwise,
  SeparableConv: separable,
  ConvTranspose: transposed,
};
