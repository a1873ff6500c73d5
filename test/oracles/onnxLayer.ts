import type { NeutralShape } from "../facts/cases.ts";
import { attention } from "./onnxAttention.ts";
import { dense } from "./onnxDense.ts";
import { recurrent } from "./onnxRecurrent.ts";
import type { Attribute, OnnxModel, OnnxNode } from "./onnxModel.ts";
import type { Hyperparameters, Question, Sides } from "./question.ts";

/** A model of one layer, and how to read what it gives as the facts write it: without the batch. */
export interface LayerModel extends OnnxModel {
  /** Which weights are held and not learnt. */
  readonly statistics?: readonly string[];
  readonly read?: (outputs: readonly NeutralShape[]) => NeutralShape[];
}

type Write = (layer: Hyperparameters, inputs: readonly NeutralShape[]) => Partial<LayerModel>;

/** The layer in ONNX: reads x0, x1, … and gives y. Throws on a type that ONNX does not have. */
export function onnxLayer({ layer, inputs }: Question): LayerModel {
  const write = layers[layer.type];
  if (!write) throw new Error(`ONNX has no ${layer.type}.`);
  return {
    inputs: inputs.map((shape, place) => ({ name: `x${place}`, shape: [1, ...shape] })),
    nodes: [],
    weights: {},
    outputs: ["y"],
    ...write(layer, inputs),
  };
}

const layers: Readonly<Record<string, Write>> = {
  conv: (layer, [[channels = 0] = []]) => {
    const { filters = 0, kernel = [], groups = 1 } = layer;
    return convolution("Conv", layer, [filters, Math.floor(channels / groups), ...kernel]);
  },
  conv_transpose: (layer, [[channels = 0] = []]) => {
    const { filters = 0, kernel = [], groups = 1 } = layer;
    return convolution("ConvTranspose", layer, [channels, Math.floor(filters / groups), ...kernel]);
  },
  max_pool: (layer) => alone("MaxPool", window(layer)),
  avg_pool: (layer) => alone("AveragePool", window(layer)),
  lp_pool: (layer) => alone("LpPool", window(layer)),
  global_max_pool: ({ keepdims }, [input]) => overSpace("Max", keepdims, input),
  global_avg_pool: ({ keepdims }, [input]) => overSpace("Mean", keepdims, input),
  upsample: ({ scale = [], size }, [[channels = 0] = []]) =>
    size
      ? {
          nodes: [node("Resize", ["x0", "", "", "sizes"])],
          options: { sizes: whole([1, channels, ...size]) },
        }
      : {
          nodes: [node("Resize", ["x0", "", "scales"])],
          options: { scales: [1, 1, ...(typeof scale === "boolean" ? [] : scale)] },
        },
  zero_pad: (layer) => pad("constant", layer),
  reflect_pad: (layer) => pad("reflect", layer),
  replicate_pad: (layer) => pad("edge", layer),
  crop: ({ cropping = [] }, [[, ...sizes] = []]) => ({
    nodes: [node("Slice", ["x0", "starts", "ends", "axes"])],
    options: {
      starts: whole(cropping.map(([before]) => before)),
      ends: whole(cropping.map(([, after], axis) => Math.max((sizes[axis] ?? 0) - after, 0))),
      axes: whole(cropping.map((_, axis) => axis + 2)),
    },
  }),
  dense: ({ units = 0, bias = true }, [[...positions] = []]) => {
    const features = positions.pop() ?? 0;
    if (positions.length > 0) return dense("x0", "y", [units, features], bias);
    const weights = { w: [units, features], ...(bias ? { b: [units] } : {}) };
    return { nodes: [node("Gemm", ["x0", ...Object.keys(weights)], { transB: 1 })], weights };
  },
  flatten: () => alone("Flatten"),
  reshape: ({ target = [] }) => reshaped("x0", "y", target),
  permute: ({ dims = [] }) => alone("Transpose", { perm: [0, ...dims] }),
  repeat_vector: ({ n = 1 }, [[features = 0] = []]) => {
    const { nodes, options } = reshaped("x0", "row", [1, features]);
    const sizes = whole([1, n, features]);
    return { nodes: [...nodes, node("Expand", ["row", "sizes"])], options: { ...options, sizes } };
  },
  pixel_shuffle: ({ factor = 1 }) => alone("DepthToSpace", { blocksize: factor, mode: "CRD" }),
  pixel_unshuffle: ({ factor = 1 }) => alone("SpaceToDepth", { blocksize: factor }),
  activation: () => alone("Relu"),
  dropout: () => alone("Dropout"),
  prelu: ({ n = 1 }, [[, ...sizes] = []]) =>
    weighted("PRelu", { slope: [n, ...sizes.map(() => 1)] }),
  batch_norm: (_, [[channels = 0] = []]) => {
    const one = [channels];
    const weights = { scale: one, bias: one, mean: one, variance: one };
    return { ...weighted("BatchNormalization", weights), statistics: ["mean", "variance"] };
  },
  instance_norm: (_, [[channels = 0] = []]) =>
    weighted("InstanceNormalization", { scale: [channels], bias: [channels] }),
  group_norm: ({ groups = 1 }, [[channels = 0] = []]) =>
    weighted("GroupNormalization", { scale: [channels], bias: [channels] }, { num_groups: groups }),
  layer_norm: ({ normalized_shape: normalised = [] }) =>
    weighted(
      "LayerNormalization",
      { scale: normalised, bias: normalised },
      { axis: -normalised.length },
    ),
  rms_norm: ({ normalized_shape: normalised = [] }) =>
    weighted("RMSNormalization", { scale: normalised }, { axis: -normalised.length }),
  embedding: ({ input_dim: words = 0, output_dim: features = 0 }, [positions = []]) => ({
    inputs: [{ name: "x0", shape: [1, ...positions], type: "int64" }],
    nodes: [node("Gather", ["w", "x0"])],
    weights: { w: [words, features] },
  }),
  rnn: (layer, [input]) => recurrent("RNN", layer, input),
  lstm: (layer, [input]) => recurrent("LSTM", layer, input),
  gru: (layer, [input]) => recurrent("GRU", layer, input),
  multi_head_attention: ({ heads = 1, bias }, inputs) => {
    const width = inputs[0]?.[1] ?? 0;
    const shared = { heads, headSize: width / heads, bias, givesWeights: true };
    return attention(shared, inputs);
  },
  grouped_query_attention: ({ query_heads = 1, kv_heads = 1, head_dim = 1, bias }, inputs) => {
    const heads = { heads: query_heads, keyValueHeads: kv_heads, headSize: head_dim, bias };
    return attention(heads, inputs);
  },
  add: (_, inputs) => merged(inputs.length === 2 ? "Add" : "Sum", inputs),
  subtract: (_, inputs) => merged("Sub", inputs),
  multiply: (_, inputs) => merged("Mul", inputs),
  average: (_, inputs) => merged("Mean", inputs),
  maximum: (_, inputs) => merged("Max", inputs),
  concat: ({ axis = 1 }, inputs) => merged("Concat", inputs, { axis }),
};

/** A node that gives y, if nothing else is said. */
function node(
  operator: string,
  inputs: readonly string[],
  attributes: Readonly<Record<string, Attribute | undefined>> = {},
  output = "y",
): OnnxNode {
  return { operator, inputs, outputs: [output], attributes };
}

const alone = (operator: string, attributes?: OnnxNode["attributes"]) => ({
  nodes: [node(operator, ["x0"], attributes)],
});

const weighted = (
  operator: string,
  weights: OnnxModel["weights"],
  attributes?: OnnxNode["attributes"],
) => ({
  nodes: [node(operator, ["x0", ...Object.keys(weights)], attributes)],
  weights,
});

const merged = (
  operator: string,
  inputs: readonly NeutralShape[],
  attributes?: OnnxNode["attributes"],
) => ({
  nodes: [
    node(
      operator,
      inputs.map((_, place) => `x${place}`),
      attributes,
    ),
  ],
});

const whole = (sizes: readonly number[]) => sizes.map(BigInt);

function convolution(operator: string, layer: Hyperparameters, w: NeutralShape) {
  const weights = { w, ...(layer.bias === false ? {} : { b: [layer.filters ?? 0] }) };
  return weighted(operator, weights, window(layer));
}

/** What is left out stays out: the operator has a default of its own. */
function window(layer: Hyperparameters): Readonly<Record<string, Attribute | undefined>> {
  const { padding } = layer;
  const yes = (claim: boolean | undefined) => (claim === undefined ? undefined : Number(claim));
  return {
    kernel_shape: layer.kernel,
    strides: layer.stride,
    dilations: layer.dilation,
    group: layer.groups,
    output_padding: layer.output_padding,
    ceil_mode: yes(layer.ceil_mode),
    count_include_pad: yes(layer.count_include_pad),
    ...(typeof padding === "string"
      ? { auto_pad: padding.toUpperCase() }
      : { pads: padding && beginsThenEnds(padding) }),
  };
}

const beginsThenEnds = (sides: readonly Sides[]) => [
  ...sides.map(([before]) => before),
  ...sides.map(([, after]) => after),
];

function pad(mode: string, { padding = [] }: Hyperparameters) {
  if (typeof padding === "string") throw new Error(`ONNX pads by numbers, not "${padding}".`);
  const none = [0, 0] as const;
  return {
    nodes: [node("Pad", ["x0", "pads"], { mode })],
    options: { pads: whole(beginsThenEnds([none, none, ...padding])) },
  };
}

function overSpace(what: "Max" | "Mean", keepdims = true, [, ...sizes]: NeutralShape = []) {
  if (keepdims) return alone(what === "Max" ? "GlobalMaxPool" : "GlobalAveragePool");
  return {
    nodes: [node(`Reduce${what}`, ["x0", "axes"], { keepdims: 0 })],
    options: { axes: whole(sizes.map((_, axis) => axis + 2)) },
  };
}

function reshaped(from: string, to: string, target: NeutralShape) {
  return {
    nodes: [node("Reshape", [from, "target"], {}, to)],
    options: { target: whole([1, ...target]) },
  };
}
