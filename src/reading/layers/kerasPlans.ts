import { layers, type Choice } from "@calc";
import {
  asTheyAre,
  axisIn,
  behind,
  channelsAfterTime,
  channelsFirst,
  type Order,
} from "../graph/axes.ts";
import { wholesIn, wholeIn } from "../values/numbers.ts";
import { declaredAs } from "./declared.ts";
import { identities } from "./identities.ts";
import { alongAxis, kernelOf, sidesIn } from "./kerasWindows.ts";
import type { MakePlan, Plan, Planning } from "./plan.ts";
import { attentionPlan, recurrentPlan } from "./kerasSequences.ts";
import { ownOf } from "../values/ownOf.ts";

/** A layer of Keras by its name as it is today. */
export const kerasPlan: MakePlan = (planning) => {
  const { call } = planning;
  const identity = ownOf(identities.keras, call);
  if (identity) return { layer: identity, choices: {} };
  const own = plans[call.replace(/[123]D/, "")];
  return own ? own(planning) : declared(planning);
};

/** Whether channels come first in this layer. */
function isChannelsFirst({ reader, given }: Planning): boolean {
  const word = given.word("data_format");
  if (word === "channels_first" || word === "th") return true;
  return word === undefined && reader.settings.channelsFirst;
}

function spatial(planning: Planning): Order {
  return isChannelsFirst(planning) ? asTheyAre : channelsFirst;
}

/** A layer as the declarations have it: each argument is a quantity. */
function declared(planning: Planning, more: Plan["choices"] = {}): Plan | undefined {
  const { call, given } = planning;
  const found = declaredAs("keras", call);
  if (!found) return undefined;
  const choices: Record<string, Choice | undefined> = {};
  for (const [argument, quantity] of found.arguments) choices[quantity] = given.choice(argument);
  const order = found.layer.declaration.input.includes("inSize") ? spatial(planning) : asTheyAre;
  const isMerging = found.layer.declaration.many === true;
  return {
    layer: found.layer,
    choices: { ...choices, ...kernelOf(planning), ...more },
    ...(!isMerging && { reads: order, gives: order }),
  };
}

const axesIn = (call: string) => Number(/[123]/.exec(call)?.[0] ?? 2);

const plans: Readonly<Record<string, MakePlan>> = {
  ConvTranspose: (planning) => {
    const { given } = planning;
    const outputPadding = given.choice("output_padding");
    const padding = given.word("padding") ?? "valid";
    // keras/src/backend/common/backend_utils.py: the length with and without an output padding.
    const isHalf = outputPadding !== undefined && padding === "same";
    return declared(planning, {
      padding: isHalf ? "half" : padding,
      outputPadding: outputPadding ?? "auto",
    });
  },
  ConvLSTM: (planning) => {
    const plan = declared(planning);
    const sequences = planning.given.flag("return_sequences", false);
    return (
      plan && {
        ...plan,
        reads: channelsAfterTime,
        gives: sequences ? channelsAfterTime : channelsFirst,
      }
    );
  },
  GlobalMaxPooling: (planning) => globally(planning),
  GlobalAveragePooling: (planning) => globally(planning),
  ZeroPadding: (planning) => {
    const padding = sidesIn(planning.given.value("padding"), axesIn(planning.call));
    return declared(planning, { padding });
  },
  Cropping: (planning) => {
    const cropping = sidesIn(planning.given.value("cropping"), axesIn(planning.call));
    return declared(planning, { cropping });
  },
  BatchNormalization: (planning) =>
    alongAxis(planning, {
      scale: planning.given.choice("scale"),
      center: planning.given.choice("center"),
    }),
  GroupNormalization: (planning) => {
    const { given } = planning;
    return alongAxis(planning, {
      groups: given.choice("groups"),
      scale: given.choice("scale"),
      center: given.choice("center"),
    });
  },
  Normalization: (planning) => alongAxis(planning, {}),
  LayerNormalization: (planning) => {
    const { given, rank } = planning;
    const named = (wholesIn(given.value("axis")) ?? [-1]).map((axis) =>
      axis < 0 ? axis + rank : axis - 1,
    );
    const axes = named.toSorted((one, other) => one - other);
    return {
      layer: layers.layerNorm,
      choices: {
        normalisedAxes: axes.length,
        scale: given.choice("scale"),
        center: given.choice("center"),
      },
      reads: behind(axes),
      gives: behind(axes),
    };
  },
  Flatten: () => ({ layer: layers.flatten, choices: {}, reads: asTheyAre, gives: asTheyAre }),
  Reshape: ({ given }) => {
    const target = wholesIn(given.value("target_shape"))?.map((size) => (size < 0 ? 0 : size));
    return { layer: layers.reshape, choices: { target }, reads: asTheyAre, gives: "open" };
  },
  Permute: ({ given }) => {
    return {
      layer: layers.permute,
      choices: { order: wholesIn(given.value("dims")) },
      reads: asTheyAre,
      gives: asTheyAre,
    };
  },
  PReLU: ({ given, rank }) => {
    const shared = wholesIn(given.value("shared_axes")) ?? [];
    const choices = Array.from({ length: rank }, (_, axis) => (shared.includes(axis + 1) ? 1 : 0));
    return {
      layer: layers.prelu,
      choices: { shared: choices },
      reads: asTheyAre,
      gives: asTheyAre,
    };
  },
  Concatenate: (planning) => {
    const { given, rank } = planning;
    const axis = axisIn(wholeIn(given.value("axis")) ?? -1, rank + 1) ?? rank;
    return { layer: layers.concatenate, choices: { axis }, reads: asTheyAre, gives: asTheyAre };
  },
  Resizing: ({ given }) => {
    const outSize = [given.choice("height") ?? 1, given.choice("width") ?? 1];
    return {
      layer: layers.resize,
      choices: { outSize },
      reads: channelsFirst,
      gives: channelsFirst,
    };
  },
  SimpleRNN: (planning) => recurrentPlan(planning, "simpleRnn"),
  LSTM: (planning) => recurrentPlan(planning, "lstm"),
  GRU: (planning) => recurrentPlan(planning, "gru"),
  MultiHeadAttention: attentionPlan,
  Minimum: () => ({ layer: layers.maximum, choices: {} }),
};

function globally(planning: Planning): Plan | undefined {
  const plan = declared(planning);
  const keeps = planning.given.flag("keepdims", false);
  return plan && { ...plan, gives: keeps ? spatial(planning) : asTheyAre };
}
