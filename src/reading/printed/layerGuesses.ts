import { tupleOf } from "../translate/pythonText.ts";
import { product } from "../values/numbers.ts";
import { convolutionGuesses } from "./convolutionGuesses.ts";
import { biasWords, front, last, shares, type Guess } from "./guess.ts";
import { windowSize } from "./windowSize.ts";

const pooling: Guess = ({ before, after }) => {
  const strides = front(before).map((size, axis) =>
    Math.max(Math.round(size / (after[axis] ?? 1)), 1),
  );
  const isValid = strides.every(
    (stride, axis) => windowSize(before[axis] ?? 1, stride, stride) === after[axis],
  );
  const isSame = strides.every(
    (stride, axis) => Math.ceil((before[axis] ?? 1) / stride) === after[axis],
  );
  if (isValid || isSame)
    return `pool_size=${tupleOf(strides)}, strides=${tupleOf(strides)}, padding="${isValid ? "valid" : "same"}"`;
  // Windows of three that move by two, as AlexNet has them.
  const isOverlapping = front(before).every((size, axis) => windowSize(size, 3, 2) === after[axis]);
  return isOverlapping ? "pool_size=3, strides=2" : undefined;
};

const dense: Guess = ({ row, before, after }) => {
  const [units, features] = [last(after), last(before)];
  const found = shares(row.params, units, units).find(({ times }) => times === features);
  return found && `units=${units}${biasWords(found.bias)}`;
};

const recurrent =
  (gates: number, biases: readonly number[]): Guess =>
  ({ row, before, after }) => {
    const [units, features] = [last(after), last(before)];
    const place = biases.findIndex(
      (bias) => gates * units * (units + features + bias) === row.params,
    );
    if (place < 0) return undefined;
    const keeps = after.length > 1 ? ", return_sequences=True" : "";
    const bias = biasWords(biases[place] !== 0);
    const reset = gates === 3 && biases[place] === 1 ? ", reset_after=False" : "";
    return `units=${units}${keeps}${bias}${reset}`;
  };

const normalisation: Guess = ({ row, after }) => {
  const each = row.params / last(after);
  return { 4: "", 3: "scale=False", 2: "center=False, scale=False" }[each];
};

const layerNorm: Guess = ({ row, after }) =>
  ({ 2: "", 1: "center=False", 0: "center=False, scale=False" })[row.params / last(after)];

const embedding: Guess = ({ row, after }) => {
  const rows = row.params / last(after);
  return Number.isInteger(rows) && rows > 0
    ? `input_dim=${rows}, output_dim=${last(after)}`
    : undefined;
};

const grown: Guess = ({ before, after }) => {
  const sizes = front(after).map((size, axis) => size / (before[axis] ?? 1));
  if (!sizes.every(Number.isInteger)) return undefined;
  return sizes.length === 1 ? `size=${sizes[0] ?? 1}` : `size=${tupleOf(sizes)}`;
};

const sides =
  (name: "padding" | "cropping", sign: 1 | -1): Guess =>
  ({ before, after }) => {
    const pairs = front(after).map((size, axis) => {
      const more = sign * (size - (before[axis] ?? 0));
      return more < 0 ? undefined : `(${Math.floor(more / 2)}, ${more - Math.floor(more / 2)})`;
    });
    if (pairs.includes(undefined)) return undefined;
    return pairs.length === 1 ? `${name}=${pairs[0] ?? "0"}` : `${name}=(${pairs.join(", ")})`;
  };

const globally: Guess = ({ before, after }) =>
  after.length === before.length ? "keepdims=True" : "";

const unchanged: Guess = ({ row, before, after }) =>
  row.params === 0 && product(before) === product(after) ? "" : undefined;

/** The kinds of layers whose arguments follow from sizes and a count. */
export const layerGuesses: Readonly<Record<string, Guess>> = {
  ...convolutionGuesses,
  MaxPooling: pooling,
  AveragePooling: pooling,
  GlobalMaxPooling: globally,
  GlobalAveragePooling: globally,
  Dense: dense,
  LSTM: recurrent(4, [1, 0]),
  GRU: recurrent(3, [2, 1, 0]),
  SimpleRNN: recurrent(1, [1, 0]),
  BatchNormalization: normalisation,
  LayerNormalization: layerNorm,
  // Mean and spread of each channel, and how many values they were taken from.
  Normalization: ({ row, after }) => (row.params === 2 * last(after) + 1 ? "" : undefined),
  Embedding: embedding,
  Flatten: unchanged,
  Reshape: ({ after }) => `target_shape=${tupleOf(after)}`,
  UpSampling: grown,
  ZeroPadding: sides("padding", 1),
  Cropping: sides("cropping", -1),
  Activation: unchanged,
  ReLU: unchanged,
  LeakyReLU: unchanged,
  Softmax: unchanged,
  ELU: unchanged,
  Dropout: unchanged,
  SpatialDropout: unchanged,
  GaussianNoise: unchanged,
  Rescaling: unchanged,
  Add: () => "",
  Multiply: () => "",
  Subtract: () => "",
  Average: () => "",
  Maximum: () => "",
  Concatenate: ({ before, after }) => {
    const axis = before.findIndex((size, place) => size !== after[place]);
    return axis < 0 || axis === before.length - 1 ? "" : `axis=${axis + 1}`;
  },
};
