import { layers } from "@tensorflow/tfjs-layers";
import { isLayer, type NeutralLayer } from "../facts/cases.ts";

/** The function that makes a layer of each type; `{axes}` stands for 1d, 2d or 3d. */
const makers: Readonly<Record<string, string>> = {
  conv: "conv{axes}",
  depthwise_conv: "depthwiseConv2d",
  separable_conv: "separableConv2d",
  conv_transpose: "conv{axes}Transpose",
  max_pool: "maxPooling{axes}",
  avg_pool: "averagePooling{axes}",
  global_max_pool: "globalMaxPooling{axes}",
  global_avg_pool: "globalAveragePooling{axes}",
  upsample: "upSampling2d",
  zero_pad: "zeroPadding2d",
  crop: "cropping2D",
  batch_norm: "batchNormalization",
  layer_norm: "layerNormalization",
  simple_rnn: "simpleRNN",
  conv_lstm: "convLstm2d",
  concat: "concatenate",
};

/** Its names of those hyper-parameters whose name is not the facts' own with a capital for `_`. */
const names: Readonly<Record<string, readonly string[]>> = {
  kernel: ["kernelSize", "poolSize"],
  stride: ["strides"],
  dilation: ["dilationRate"],
  bias: ["useBias"],
  target: ["targetShape"],
};

/** The layer in TensorFlow.js, for an input of that many axes. Throws where it has none. */
export function tensorFlowLayer(neutral: NeutralLayer, inputAxes: number): layers.Layer {
  // It writes into the lists that it is given.
  const { type, bidirectional, merge_mode, layer: inner, ...own } = structuredClone(neutral);
  if (isLayer(inner))
    return make("timeDistributed", { layer: tensorFlowLayer(inner, inputAxes - 1) });
  const given = Object.entries(own).flatMap(([hyperparameter, value]) =>
    (names[hyperparameter] ?? [inCamelCase(hyperparameter)]).map((name) => [name, value] as const),
  );
  const maker = (makers[type] ?? inCamelCase(type)).replace("{axes}", `${inputAxes - 1}d`);
  const layer = make(maker, { ...zerosAtFirst(type), ...Object.fromEntries(given) });
  return bidirectional === true
    ? make("bidirectional", { layer, mergeMode: merge_mode ?? "concat" })
    : layer;
}

function make(name: string, configuration: object): layers.Layer {
  // Each takes a configuration of its own, and leaves alone what it does not know.
  const make = (layers as unknown as Record<string, (configuration: object) => layers.Layer>)[name];
  if (!make) throw new Error(`TensorFlow.js has no ${name}.`);
  return make(configuration);
}

/** What the weights are is all the same here, and zeros are there soonest. */
function zerosAtFirst(type: string): Record<string, string> {
  const some = type === "separable_conv" ? ["pointwise"] : ["kernel", "recurrent", "embeddings"];
  return Object.fromEntries(
    [...some, "depthwise"].map((weight) => [`${weight}Initializer`, "zeros"]),
  );
}

function inCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name that Keras 3 has for a weight of this layer. */
export function kerasName({ type }: NeutralLayer, name: string): string {
  return type === "depthwise_conv" ? name.replace("depthwise_kernel", "kernel") : name;
}
