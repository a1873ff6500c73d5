import * as tf from "@tensorflow/tfjs-layers";
import { flat, valuesOf, type Row } from "@calc";
import "./tensorFlow.ts";
import { TiedHead } from "./tiedHead.ts";

const { input, layers, model } = tf;

/** Who makes the weights: zeros are there soonest, and nobody asks what they are. */
export type Initializer = "zeros" | "glorotUniform";

/** What a layer of ours is in TensorFlow.js, after what it reads. */
type Write = (inputs: tf.SymbolicTensor[], row: Row, build: Build) => tf.SymbolicTensor;

interface Build {
  /** Names a layer, after the row if nothing else is said, and says what its weights begin as. */
  readonly named: (more?: string) => object;
  /** A further input, for what TensorFlow.js has to be told. */
  readonly asked: (shape: readonly number[]) => tf.SymbolicTensor;
}

/**
 * The network of these rows, built in TensorFlow.js, channels last, each layer under its row's
 * name. It has no attention, so that this is four dense layers and the products between, of one head: heads
 * change neither the weights nor what comes out. Throws on a layer that is not written here.
 */
export function toTensorFlow(
  first: readonly number[],
  rows: readonly Row[],
  initializer: Initializer,
): tf.LayersModel {
  const inputs: tf.SymbolicTensor[] = [];
  const asked = (shape: readonly number[]) => {
    const symbol = input({ shape: [...shape] });
    inputs.push(symbol);
    return symbol;
  };
  let last = asked(channelsLast(first));
  const outputs = new Map([["input", last]]);
  for (const row of rows) {
    const write = writers[row.layer.name];
    if (!write) throw new Error(`No ${row.layer.name} is written for TensorFlow.js.`);
    const weights = { kernelInitializer: initializer, embeddingsInitializer: initializer };
    const named = (more = "") => ({ ...weights, name: row.name + more });
    const read = row.sources.flatMap((source) => outputs.get(source) ?? []);
    last = write(read, row, { named, asked });
    outputs.set(row.name, last);
  }
  return model({ inputs, outputs: last });
}

/** Of each layer by name, what comes out of it; and how many parameters there are. */
export function askModel({ layers }: tf.LayersModel) {
  const outputs = layers.map(({ name, outputShape }) => [name, outputShape.slice(1)] as const);
  const params = layers.reduce((all, layer) => all + layer.countParams(), 0);
  return { outputs: Object.fromEntries(outputs), params };
}

/** A map of features with its channels behind; all else as it is. */
export function channelsLast(shape: readonly number[]): number[] {
  const [channels = 0, ...sizes] = shape;
  return sizes.length > 1 ? [...sizes, channels] : [...shape];
}

const writers: Readonly<Record<string, Write>> = {
  conv2d: ([input], row, { named }) => {
    const { outChannels, kernelSize, stride, bias, padding } = numbersOf(row);
    const convolution = layers.conv2d({
      ...named(),
      filters: one(outChannels),
      kernelSize: two(kernelSize),
      strides: two(stride),
      useBias: one(bias) === 1,
    });
    return after(padded(input, padding, row.name), convolution);
  },
  maxPool2d: ([input], row, { named }) => {
    const { kernelSize, stride, padding } = numbersOf(row);
    const pool = layers.maxPooling2d({
      ...named(),
      poolSize: two(kernelSize),
      strides: two(stride),
    });
    return after(padded(input, padding, row.name), pool);
  },
  globalAvgPool: ([input], _, { named }) => after(input, layers.globalAveragePooling2d(named())),
  batchNorm: ([input], _, { named }) => after(input, layers.batchNormalization(named())),
  layerNorm: ([input], _, { named }) => after(input, layers.layerNormalization(named())),
  flatten: ([input], _, { named }) => after(input, layers.flatten(named())),
  activation: ([input], _, { named }) =>
    after(input, layers.activation({ ...named(), activation: "relu" })),
  dropout: ([input], _, { named }) => after(input, layers.dropout({ ...named(), rate: 0.5 })),
  add: (inputs, _, { named }) => sumOf(inputs, named()),
  dense: ([input], row, { named }) => {
    const { units, bias } = numbersOf(row);
    const configuration = { ...named(), units: one(units), useBias: one(bias) === 1 };
    const isTied = row.sharesWith !== undefined;
    return after(input, isTied ? new TiedHead(configuration) : layers.dense(configuration));
  },
  embedding: ([input], row, { named }) => {
    const { vocabulary, outFeatures } = numbersOf(row);
    const sizes = { inputDim: one(vocabulary), outputDim: one(outFeatures) };
    return after(input, layers.embedding({ ...named(), ...sizes }));
  },
  addLearned: ([input], row, { named, asked }) => {
    const [places = 0, features = 0] = row.input.map(Number);
    const table = layers.embedding({ ...named("_table"), inputDim: places, outputDim: features });
    return sumOf([input, after(asked([places]), table)], named());
  },
  multiHeadAttention: ([query, value = query, key = value], row, { named }) => {
    const { heads, headSize, valueSize, outFeatures } = numbersOf(row);
    const dense = (more: string, units: number) => layers.dense({ ...named(more), units });
    const width = one(heads) * one(headSize);
    const asks = after(query, dense("_query", width));
    const answers = after(key, dense("_key", width));
    const says = after(value, dense("_value", one(heads) * one(valueSize)));
    const scores = layers.dot({ ...named("_scores"), axes: [2, 2] }).apply([asks, answers]);
    const weights = layers.softmax(named("_weights")).apply(scores);
    const heard = layers.dot({ ...named("_heard"), axes: [2, 1] });
    return after(symbol(heard.apply([symbol(weights), says])), dense("", one(outFeatures)));
  },
};

type Numbers = readonly number[] | undefined;

function numbersOf(row: Row): Readonly<Record<string, readonly number[]>> {
  const values = Object.entries(valuesOf(row));
  return Object.fromEntries(values.map(([name, value]) => [name, flat(value).map(Number)]));
}

const one = (numbers: Numbers): number => numbers?.[0] ?? 0;

const two = (numbers: Numbers): [number, number] => [one(numbers), numbers?.[1] ?? one(numbers)];

/** Behind zeros, if there are any: only "same" is a padding of its own in TensorFlow.js. */
function padded(input: tf.SymbolicTensor | undefined, padding: Numbers, name: string) {
  const [top = 0, bottom = 0, left = 0, right = 0] = padding ?? [];
  if (top + bottom + left + right === 0) return input;
  const sides: [[number, number], [number, number]] = [
    [top, bottom],
    [left, right],
  ];
  return after(input, layers.zeroPadding2d({ name: `${name}_padding`, padding: sides }));
}

function after(input: tf.SymbolicTensor | undefined, layer: tf.layers.Layer): tf.SymbolicTensor {
  if (!input) throw new Error(`${layer.name} reads nothing.`);
  return symbol(layer.apply(input));
}

function sumOf(inputs: readonly (tf.SymbolicTensor | undefined)[], named: object) {
  return symbol(layers.add(named).apply(inputs.filter((each) => each !== undefined)));
}

function symbol(output: unknown): tf.SymbolicTensor {
  if (output instanceof tf.SymbolicTensor) return output;
  throw new Error("A layer on symbols gives one symbol.");
}
