import { readFileSync } from "node:fs";
import { layers, place, type Choice, type Choices, type PlacedLayer } from "@calc";

type Dialect = "keras" | "torch" | "onnx";

/** A layer as the facts write it down; what is left out has the dialect's default. */
export interface NeutralLayer {
  readonly type: string;
  readonly filters?: number;
  readonly units?: number;
  readonly kernel?: readonly number[];
  readonly stride?: readonly number[];
  readonly padding?: string | readonly Choice[];
  readonly dilation?: readonly number[];
  readonly groups?: number;
  readonly bias?: boolean;
}

export interface LayerCase {
  readonly id: string;
  readonly dialect: Dialect;
  readonly layer: NeutralLayer;
  readonly input: readonly number[];
  readonly expect: {
    readonly output: readonly number[];
    readonly params: number;
    readonly macs?: number;
    readonly tensors?: readonly (readonly [name: string, shape: readonly number[]])[];
    readonly error?: string;
  };
}

export interface NetCase {
  readonly id: string;
  readonly dialect: Dialect;
  readonly input: readonly number[];
  readonly layers: readonly NeutralLayer[];
  readonly expect: {
    readonly rows: readonly { readonly output: readonly number[]; readonly params: number }[];
    readonly total: number;
  };
}

/** The cases of a file of facts, one a line. */
export function readCases<Case>(file: string): Case[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  // The files are copied from the frameworks’ own runs and change only together with these types.
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

const ours = {
  conv: layers.conv2d,
  max_pool: layers.maxPool2d,
  avg_pool: layers.avgPool2d,
  flatten: layers.flatten,
  dense: layers.dense,
  activation: layers.activation,
  dropout: layers.dropout,
};

/** The case's layer as ours. Throws on a type that we do not have. */
export function placed(neutral: NeutralLayer, dialect: Dialect): PlacedLayer {
  const layer = Object.entries(ours).find(([type]) => type === neutral.type)?.[1];
  if (!layer) throw new Error(`No layer of ours is a ${neutral.type}.`);
  const strideOfPools = dialect === "onnx" && neutral.type.endsWith("_pool") ? 1 : undefined;
  const choices: Record<string, Choice | undefined> = {
    outChannels: neutral.filters,
    units: neutral.units,
    kernelSize: neutral.kernel,
    stride: neutral.stride ?? strideOfPools,
    padding: paddingOf(neutral.padding),
    dilation: neutral.dilation,
    groups: neutral.groups,
    bias: neutral.bias,
  };
  const chosen = Object.entries(choices).filter(([, choice]) => choice !== undefined);
  return place(layer, Object.fromEntries(chosen) as Choices);
}

/** ONNX's two kinds of `same` put the odd value on different sides; sizes are equal. */
function paddingOf(padding: NeutralLayer["padding"]): Choice | undefined {
  return typeof padding === "string" ? padding.replace(/_(upper|lower)$/, "") : padding;
}

/** A shape of the dialect, channels first. */
export function channelsFirst(shape: readonly number[], dialect: Dialect): bigint[] {
  const sizes = shape.map(BigInt);
  return dialect === "keras" ? [...sizes.slice(-1), ...sizes.slice(0, -1)] : sizes;
}

/** A weight tensor of the dialect in PyTorch’s order: Keras writes kernels the other way round. */
export function inTorchOrder(shape: readonly number[], dialect: Dialect): bigint[] {
  const sizes = shape.map(BigInt);
  if (dialect !== "keras") return sizes;
  return [...sizes.slice(-2).reverse(), ...sizes.slice(0, -2)];
}
