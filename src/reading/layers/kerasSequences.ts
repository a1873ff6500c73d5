import { layers } from "@calc";
import { asTheyAre } from "../graph/axes.ts";
import type { MakePlan, Plan, Planning } from "./plan.ts";

type Name = "simpleRnn" | "lstm" | "gru";

/** A recurrent layer: Keras has one bias, but two for a GRU that resets after the product. */
export function recurrentPlan({ given }: Planning, name: Name): Plan {
  const resetsAfter = given.flag("reset_after", true);
  return {
    layer: layers[name],
    choices: {
      units: given.choice("units"),
      bias: given.flag("use_bias", true),
      biasVectors: name === "gru" && resetsAfter ? 2 : 1,
      returnSequences: given.flag("return_sequences", false),
    },
    reads: asTheyAre,
    gives: asTheyAre,
  };
}

/** The same to and fro; what both find is laid side by side unless it is said otherwise. */
export function bothWays(plan: Plan, merge: string | undefined): Plan {
  return {
    ...plan,
    choices: { ...plan.choices, directions: 2, merge: merge ?? "concat" },
  };
}

/** The size of a key is that of one head; inputs are the query, the value and the key. */
export const attentionPlan: MakePlan = ({ given }) => ({
  layer: layers.multiHeadAttention,
  choices: {
    heads: given.choice("num_heads"),
    headSize: given.choice("key_dim"),
    valueSize: given.choice("value_dim"),
    outFeatures: given.choice("output_shape"),
    bias: given.flag("use_bias", true),
  },
  reads: asTheyAre,
  gives: asTheyAre,
});
