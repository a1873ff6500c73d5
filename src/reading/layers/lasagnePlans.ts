import { layers, type Choice, type Layer } from "@calc";
import { asTheyAre } from "../graph/axes.ts";
import { wholesIn } from "../values/numbers.ts";
import { identities } from "./identities.ts";
import type { MakePlan, Plan, Planning } from "./plan.ts";
import { ownOf } from "../values/ownOf.ts";

const order = { reads: asTheyAre, gives: asTheyAre } as const;

/** A layer of Lasagne by its name: channels come first. */
export const lasagnePlan: MakePlan = (planning) => {
  const { call } = planning;
  const name = call.replace(/DNNLayer$|MMLayer$|CCLayer$/, "Layer");
  const identity = ownOf(identities.lasagne, name);
  if (identity) return { layer: identity, choices: {} };
  return plans[name.replace(/[123]D/, "")]?.(planning);
};

const axesIn = (call: string) => Number(/[123]/.exec(call)?.[0] ?? 2);

function sized(kind: string, call: string): Layer | undefined {
  return Object.entries(layers).find(([name]) => name === `${kind}${axesIn(call)}d`)?.[1];
}

/** Without numbers for them, `W` and `b` are there; `b=None` leaves the biases out. */
const hasBias = ({ given }: Planning) => given.value("b")?.kind !== "none";

function paddingIn({ given }: Planning): Choice | undefined {
  const word = given.word("pad") ?? given.word("border_mode");
  return word ?? given.choice("pad");
}

const plans: Readonly<Record<string, MakePlan>> = {
  DenseLayer: (planning) => ({
    layer: layers.dense,
    choices: { units: planning.given.choice("num_units"), bias: hasBias(planning) },
    ...order,
  }),
  ConvLayer: (planning) => {
    const { given, call } = planning;
    const layer = sized("conv", call);
    return (
      layer && {
        layer,
        choices: {
          outChannels: given.choice("num_filters"),
          kernelSize: given.choice("filter_size"),
          stride: given.choice("stride"),
          padding: paddingIn(planning),
          bias: hasBias(planning),
        },
        ...order,
      }
    );
  },
  MaxPoolLayer: (planning) => pooling(planning, "maxPool"),
  PoolLayer: (planning) =>
    pooling(
      planning,
      (planning.given.word("mode") ?? "max").includes("average") ? "avgPool" : "maxPool",
    ),
  GlobalPoolLayer: () => ({ layer: layers.globalAvgPool, choices: {}, ...order }),
  FlattenLayer: () => ({ layer: layers.flatten, choices: {}, ...order }),
  ReshapeLayer: ({ given }) => {
    const target = wholesIn(given.value("shape"))
      ?.slice(1)
      .map((size) => (size < 0 ? 0 : size));
    return { layer: layers.reshape, choices: { target }, reads: asTheyAre, gives: "open" };
  },
  BatchNormLayer: () => ({ layer: layers.batchNorm, choices: {}, ...order }),
  ElemwiseSumLayer: () => ({ layer: layers.add, choices: {} }),
  ConcatLayer: ({ given }) => ({
    layer: layers.concatenate,
    choices: { axis: given.choice("axis") ?? 1 },
    ...order,
  }),
  UpscaleLayer: ({ given }) => ({
    layer: layers.upsample,
    choices: { scaleFactor: given.choice("scale_factor") },
    ...order,
  }),
  EmbeddingLayer: ({ given }) => ({
    layer: layers.embedding,
    choices: { vocabulary: given.choice("input_size"), outFeatures: given.choice("output_size") },
    ...order,
  }),
};

/** Lasagne leaves out what does not fill a window, unless `ignore_border` is false. */
function pooling(planning: Planning, kind: string): Plan | undefined {
  const { given, call } = planning;
  const layer = sized(kind, call);
  const choices = {
    kernelSize: given.choice("pool_size") ?? given.choice("ds"),
    stride: given.choice("stride"),
    padding: given.choice("pad"),
    ceilMode: !given.flag("ignore_border", true),
  };
  return layer && { layer, choices, ...order };
}
