import { decimal, whole, tuple, boolean } from "../values/make.ts";
import type { LayerValue, Library, Value } from "../values/value.ts";
import { declaredAs } from "./declared.ts";
import { currentName } from "./earlierNames.ts";

/** The arguments of a call in the framework's order, where others stand between those that we have a quantity for. */
const orders: Readonly<Record<Library, Readonly<Record<string, string>>>> = {
  keras: {
    Conv: "filters kernel_size strides padding data_format dilation_rate groups activation use_bias",
    ConvTranspose:
      "filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias",
    DepthwiseConv:
      "kernel_size strides padding depth_multiplier data_format dilation_rate activation use_bias",
    SeparableConv:
      "filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias",
    ConvLSTM:
      "filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias",
    Dense: "units activation use_bias",
    MaxPooling: "pool_size strides padding data_format",
    AveragePooling: "pool_size strides padding data_format",
    GlobalMaxPooling: "data_format keepdims",
    GlobalAveragePooling: "data_format keepdims",
    SimpleRNN: "units activation use_bias",
    LSTM: "units activation recurrent_activation use_bias",
    GRU: "units activation recurrent_activation use_bias",
    BatchNormalization: "axis momentum epsilon center scale",
    LayerNormalization: "axis epsilon center scale",
    GroupNormalization: "groups axis epsilon center scale",
    Embedding: "input_dim output_dim",
    UpSampling: "size data_format interpolation",
    ZeroPadding: "padding data_format",
    Cropping: "cropping data_format",
    MultiHeadAttention: "num_heads key_dim value_dim dropout use_bias output_shape",
    Bidirectional: "layer merge_mode",
    TimeDistributed: "layer",
    Lambda: "function output_shape",
    Activation: "activation",
    Resizing: "height width",
  },
  pytorch: {
    ConvTranspose:
      "in_channels out_channels kernel_size stride padding output_padding groups bias dilation",
    MaxPool: "kernel_size stride padding dilation return_indices ceil_mode",
    AvgPool: "kernel_size stride padding ceil_mode count_include_pad",
    LPPool: "norm_type kernel_size stride ceil_mode",
    BatchNorm: "num_features eps momentum affine track_running_stats",
    InstanceNorm: "num_features eps momentum affine track_running_stats",
    GroupNorm: "num_groups num_channels eps affine",
    LayerNorm: "normalized_shape eps elementwise_affine bias",
    RMSNorm: "normalized_shape eps elementwise_affine",
    RNN: "input_size hidden_size num_layers nonlinearity bias batch_first dropout bidirectional",
    LSTM: "input_size hidden_size num_layers bias batch_first dropout bidirectional proj_size",
    GRU: "input_size hidden_size num_layers bias batch_first dropout bidirectional",
    MultiheadAttention:
      "embed_dim num_heads dropout bias add_bias_kv add_zero_attn kdim vdim batch_first",
    Upsample: "size scale_factor mode",
    Flatten: "start_dim end_dim",
    Unflatten: "dim unflattened_size",
    Transformer:
      "d_model nhead num_encoder_layers num_decoder_layers dim_feedforward dropout activation custom_encoder custom_decoder layer_norm_eps batch_first norm_first bias",
    TransformerEncoderLayer: "d_model nhead dim_feedforward dropout",
    TransformerDecoderLayer: "d_model nhead dim_feedforward dropout",
    TransformerEncoder: "encoder_layer num_layers norm",
    TransformerDecoder: "decoder_layer num_layers norm",
    Softmax: "dim",
    Dropout: "p inplace",
  },
  lasagne: {
    InputLayer: "shape",
    DenseLayer: "incoming num_units W b nonlinearity",
    ConvLayer: "incoming num_filters filter_size stride pad untie_biases W b nonlinearity",
    MaxPoolLayer: "incoming pool_size stride pad ignore_border",
    PoolLayer: "incoming pool_size stride pad ignore_border mode",
    ReshapeLayer: "incoming shape",
    EmbeddingLayer: "incoming input_size output_size",
    RecurrentLayer: "incoming num_units",
    LSTMLayer: "incoming num_units",
    GRULayer: "incoming num_units",
    ConcatLayer: "incomings axis",
    ElemwiseSumLayer: "incomings",
    BatchNormLayer: "incoming axes",
    Upscale: "incoming scale_factor",
  },
};

/** What Keras 1 called an argument. */
const earlier: Readonly<Record<string, readonly string[]>> = {
  filters: ["nb_filter"],
  kernel_size: ["filter_length", "kernel_size"],
  strides: ["subsample", "subsample_length", "stride"],
  padding: ["border_mode"],
  dilation_rate: ["atrous_rate"],
  use_bias: ["bias"],
  units: ["output_dim"],
  pool_size: ["pool_length"],
  size: ["length"],
  data_format: ["dim_ordering"],
  axis: ["concat_axis"],
  dims: ["dims"],
};

const two = whole(2);
const one = whole(1);

/** What frameworks take where nothing is said and calc leaves it open. */
const unsaid: Readonly<Record<Library, Readonly<Record<string, Value>>>> = {
  keras: {
    "MaxPooling.pool_size": two,
    "AveragePooling.pool_size": two,
    "UpSampling.size": two,
    "ZeroPadding.padding": one,
    "Cropping.cropping": tuple([]),
    "GroupNormalization.groups": whole(32),
    "Dropout.rate": decimal(0.5),
  },
  pytorch: {
    "Flatten.start_dim": one,
    "Transformer.d_model": whole(512),
    "Transformer.nhead": whole(8),
    "Transformer.num_encoder_layers": whole(6),
    "Transformer.num_decoder_layers": whole(6),
    "TransformerEncoderLayer.dim_feedforward": whole(2048),
    "TransformerDecoderLayer.dim_feedforward": whole(2048),
    "BatchNorm.affine": boolean(true),
  },
  lasagne: {},
};

/** The name of a call without its number of axes: `Conv2DTranspose` is a `ConvTranspose`. */
export const familyOf = (call: string) =>
  currentName(call)
    .replace(/^Lazy/, "")
    .replace(/[123][dD]/, "");

/** The names of a call's arguments in order. */
export function orderOf(library: Library, call: string): readonly string[] {
  const order = orders[library][familyOf(call)];
  if (order !== undefined) {
    const names = order.split(" ");
    // PyTorch works out what comes in by itself.
    return call.startsWith("Lazy") ? names.filter((each) => !ofInput.has(each)) : names;
  }
  const names =
    declaredAs(library, call.replace(/^Lazy/, ""))?.arguments.map(([name]) => name) ?? [];
  return call.startsWith("Lazy") ? names.filter((each) => !ofInput.has(each)) : names;
}

const ofInput = new Set(["in_channels", "in_features", "num_features"]);

/** An argument of a layer by its name: as it is given, by an earlier name, or what is meant where nothing is said. */
export function argumentOf({ library, call, given }: LayerValue, name: string): Value | undefined {
  const place = orderOf(library, call).indexOf(name);
  const old =
    library === "keras" ? earlier[name]?.find((each) => given.named.has(each)) : undefined;
  return (
    given.named.get(name) ??
    (old === undefined ? undefined : given.named.get(old)) ??
    (place < 0 ? undefined : given.positional[place]) ??
    unsaid[library][`${familyOf(call)}.${name}`]
  );
}

/** Where an argument is written, or else the whole call. */
export function placeOf({ library, call, given }: LayerValue, name: string) {
  const place = orderOf(library, call).indexOf(name);
  return given.spans.get(name) ?? given.spans.get(place) ?? given.span;
}
