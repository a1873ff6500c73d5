import { layers } from "@calc";
import { asTheyAre } from "../graph/axes.ts";
import { wholeIn, wholesIn } from "../values/numbers.ts";
import { identities } from "./identities.ts";
import type { MakePlan } from "./plan.ts";
import { adaptive, declared, normalising, recurrent } from "./pytorchDeclared.ts";
import { sidesFromLast, upsampling } from "./pytorchSizes.ts";
import { familyOf } from "./signatures.ts";

/** A layer of PyTorch by its name. */
export const pytorchPlan: MakePlan = (planning) => {
  const identity = identities.pytorch[planning.call];
  if (identity) return { layer: identity, choices: {} };
  const own = plans[familyOf(planning.call)];
  return own ? own(planning) : declared(planning);
};

const plans: Readonly<Record<string, MakePlan>> = {
  Flatten: ({ given, rank }) => {
    const start = wholeIn(given.value("start_dim")) ?? 1;
    const kept = start < 0 ? rank + 1 + start - 1 : start - 1;
    return {
      layer: layers.flatten,
      choices: { keptAxes: Math.max(kept, 0) },
      reads: asTheyAre,
      gives: asTheyAre,
    };
  },
  AdaptiveAvgPool: (planning) => adaptive(planning),
  AdaptiveMaxPool: (planning) => adaptive(planning),
  MaxPool: (planning) => declared(planning, { ceilMode: planning.given.flag("ceil_mode", false) }),
  AvgPool: (planning) => declared(planning, { ceilMode: planning.given.flag("ceil_mode", false) }),
  BatchNorm: (planning) => normalising(planning, true),
  InstanceNorm: (planning) => normalising(planning, false),
  GroupNorm: (planning) => normalising(planning, true),
  LayerNorm: ({ given }) => {
    const shape = given.choice("normalized_shape");
    const sizes =
      typeof shape === "number" ? [shape] : Array.isArray(shape) ? shape.map(Number) : [];
    const affine = given.flag("elementwise_affine", true);
    return {
      layer: layers.layerNorm,
      choices: {
        normalisedAxes: Math.max(sizes.length, 1),
        scale: affine,
        center: affine && given.flag("bias", true),
      },
      expected: sizes
        .slice(-1)
        .map((value) => ({ argument: "normalized_shape", quantity: "inFeatures", value })),
      reads: asTheyAre,
      gives: asTheyAre,
    };
  },
  RMSNorm: ({ given }) => {
    const size = given.whole("normalized_shape");
    const expected =
      size === undefined
        ? []
        : [{ argument: "normalized_shape", quantity: "inFeatures", value: size }];
    return {
      layer: layers.rmsNorm,
      choices: { scale: given.flag("elementwise_affine", true) },
      expected,
      reads: asTheyAre,
      gives: asTheyAre,
    };
  },
  RNN: (planning) => recurrent(planning, "simpleRnn"),
  LSTM: (planning) => recurrent(planning, "lstm"),
  GRU: (planning) => recurrent(planning, "gru"),
  RNNCell: (planning) => declared(planning, { biasVectors: 2 }),
  LSTMCell: (planning) => declared(planning, { biasVectors: 2 }),
  GRUCell: (planning) => declared(planning, { biasVectors: 2 }),
  MultiheadAttention: ({ given }) => {
    const width = given.whole("embed_dim");
    return {
      layer: layers.multiHeadAttention,
      choices: {
        heads: given.choice("num_heads"),
        bias: given.flag("bias", true),
        biasKeyValue: given.flag("add_bias_kv", false),
      },
      expected:
        width === undefined
          ? []
          : [{ argument: "embed_dim", quantity: "inFeatures", value: width }],
      reads: asTheyAre,
      gives: asTheyAre,
      batchSecond: !given.flag("batch_first", false),
    };
  },
  Upsample: (planning) =>
    upsampling(planning.given.value("scale_factor"), planning.given.choice("size")),
  UpsamplingNearest: (planning) =>
    upsampling(planning.given.value("scale_factor"), planning.given.choice("size")),
  UpsamplingBilinear: (planning) =>
    upsampling(planning.given.value("scale_factor"), planning.given.choice("size")),
  ZeroPad: (planning) =>
    declared(planning, { padding: sidesFromLast(planning.given.value("padding")) }),
  ReflectionPad: (planning) =>
    declared(planning, { padding: sidesFromLast(planning.given.value("padding")) }),
  ReplicationPad: (planning) =>
    declared(planning, { padding: sidesFromLast(planning.given.value("padding")) }),
  ConstantPad: (planning) => {
    const padding = sidesFromLast(
      planning.layer.given.positional[0] ?? planning.given.value("padding"),
    );
    return { layer: layers.zeroPad, choices: { padding }, reads: asTheyAre, gives: asTheyAre };
  },
  PReLU: ({ given, rank }) => {
    const isPerChannel = (given.whole("num_parameters") ?? 1) > 1;
    const shared = Array.from({ length: rank }, (_, axis) => (isPerChannel && axis === 0 ? 0 : 1));
    return { layer: layers.prelu, choices: { shared }, reads: asTheyAre, gives: asTheyAre };
  },
  Unflatten: ({ given, rank, inputs: [input] }) => {
    const sizes =
      input?.kind === "tensor" ? input.sizes.filter((each) => typeof each === "number") : [];
    const at = (((wholeIn(given.value("dim")) ?? 1) + rank + 1) % (rank + 1)) - 1;
    const inner = (wholesIn(given.value("unflattened_size")) ?? []).map((size) =>
      size < 0 ? 0 : size,
    );
    const target = [...sizes.slice(0, at), ...inner, ...sizes.slice(at + 1)];
    return { layer: layers.reshape, choices: { target }, reads: asTheyAre, gives: "open" };
  },
};
