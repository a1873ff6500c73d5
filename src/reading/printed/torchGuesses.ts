import { tupleOf } from "../translate/pythonText.ts";
import type { Guess } from "./guess.ts";
import { windowGuess } from "./windowGuess.ts";
import { windowSize } from "./windowSize.ts";

const [first, rest] = [
  (sizes: readonly number[]) => sizes[0] ?? 1,
  (sizes: readonly number[]) => sizes.slice(1),
];

const convolution: Guess = ({ row, before, after }) => {
  const [channels, filters] = [first(before), first(after)];
  for (const bias of [true, false]) {
    const weights = row.params - (bias ? filters : 0);
    // As many groups as there are channels is usual, too.
    for (const groups of [1, channels]) {
      const positions = (weights * groups) / (channels * filters);
      if (!Number.isInteger(positions) || positions < 1) continue;
      const found = windowGuess(positions, rest(before), rest(after));
      if (!found) continue;
      const { kernel, strides, sides } = found;
      const more = `${groups === 1 ? "" : `, groups=${groups}`}${bias ? "" : ", bias=False"}`;
      return `${channels}, ${filters}, kernel_size=${tupleOf(kernel)}, stride=${tupleOf(strides)}, padding=${tupleOf(sides)}${more}`;
    }
  }
  return undefined;
};

const pooling: Guess = ({ before, after }) => {
  const strides = rest(before).map((size, axis) =>
    Math.max(Math.round(size / (rest(after)[axis] ?? 1)), 1),
  );
  const fits = (kernel: number, stride: number, side: number) =>
    rest(before).every(
      (size, axis) => windowSize(size, kernel, stride, 2 * side) === rest(after)[axis],
    );
  const [stride = 1] = strides;
  if (fits(stride, stride, 0)) return `${stride}`;
  if (fits(3, 2, 0)) return "3, stride=2";
  return fits(3, 2, 1) ? "3, stride=2, padding=1" : undefined;
};

const linear: Guess = ({ row, before, after }) => {
  const [features, units] = [before.at(-1) ?? 1, after.at(-1) ?? 1];
  if (row.params === units * features) return `${features}, ${units}, bias=False`;
  return row.params === units * (features + 1) ? `${features}, ${units}` : undefined;
};

const recurrent =
  (gates: number): Guess =>
  ({ row, before, after }) => {
    const [features, units] = [before.at(-1) ?? 1, after.at(-1) ?? 1];
    const fits = gates * units * (features + units + 2) === row.params;
    return fits ? `${features}, ${units}, batch_first=True` : undefined;
  };

const perChannel =
  (at: 0 | -1): Guess =>
  ({ row, after }) => {
    const channels = after.at(at) ?? 1;
    return row.params === 2 * channels ? String(channels) : undefined;
  };

const unchanged: Guess = ({ row, before, after }) =>
  row.params === 0 && before.join() === after.join() ? "" : undefined;

/** The layers of PyTorch whose arguments follow from sizes and a count, without the number of their axes. */
export const torchGuesses: Readonly<Record<string, Guess>> = {
  Conv: convolution,
  MaxPool: pooling,
  AvgPool: pooling,
  AdaptiveAvgPool: ({ after }) => tupleOf(rest(after)),
  AdaptiveMaxPool: ({ after }) => tupleOf(rest(after)),
  Linear: linear,
  RNN: recurrent(1),
  LSTM: recurrent(4),
  GRU: recurrent(3),
  BatchNorm: perChannel(0),
  LayerNorm: perChannel(-1),
  Embedding: ({ row, after }) => {
    const width = after.at(-1) ?? 1;
    return Number.isInteger(row.params / width) ? `${row.params / width}, ${width}` : undefined;
  },
  Flatten: ({ row }) => (row.params === 0 ? "" : undefined),
  ...Object.fromEntries(
    "ReLU ReLU6 LeakyReLU ELU SELU GELU SiLU Sigmoid Tanh Softmax LogSoftmax Hardswish Dropout Dropout2d Identity"
      .split(" ")
      .map((name) => [name, unchanged]),
  ),
};
