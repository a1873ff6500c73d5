import { front, last, shares, type Guess } from "./guess.ts";
import { tupleOf } from "./printedLayer.ts";
import { windowGuess } from "./windowGuess.ts";

const written = (bias: boolean) => (bias ? "" : ", use_bias=False");

const convolution: Guess = ({ row, before, after }) => {
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params, filters, filters * channels)) {
    const found = windowGuess(times, front(before), front(after));
    if (!found) continue;
    const { kernel, strides, padding } = found;
    return `filters=${filters}, kernel_size=${tupleOf(kernel)}, strides=${tupleOf(strides)}, padding="${padding}"${written(bias)}`;
  }
  return undefined;
};

const depthwise: Guess = ({ row, before, after }) => {
  const channels = last(before);
  const many = last(after) / channels;
  for (const { times, bias } of shares(row.params, last(after), last(after))) {
    const found = windowGuess(times, front(before), front(after));
    if (!found || !Number.isInteger(many)) continue;
    const { kernel, strides, padding } = found;
    return `kernel_size=${tupleOf(kernel)}, strides=${tupleOf(strides)}, padding="${padding}", depth_multiplier=${many}${written(bias)}`;
  }
  return undefined;
};

const separable: Guess = ({ row, before, after }) => {
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params - channels * filters, filters, channels)) {
    const found = windowGuess(times, front(before), front(after));
    if (!found) continue;
    const { kernel, strides, padding } = found;
    return `filters=${filters}, kernel_size=${tupleOf(kernel)}, strides=${tupleOf(strides)}, padding="${padding}"${written(bias)}`;
  }
  return undefined;
};

const transposed: Guess = ({ row, before, after }) => {
  const [filters, channels] = [last(after), last(before)];
  for (const { times, bias } of shares(row.params, filters, filters * channels)) {
    const edge = Math.round(times ** (1 / front(before).length));
    const strides = front(after).map((size, axis) => size / (before[axis] ?? 1));
    if (edge ** front(before).length !== times || !strides.every(Number.isInteger)) continue;
    return `filters=${filters}, kernel_size=${edge}, strides=${tupleOf(strides)}, padding="same"${written(bias)}`;
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
