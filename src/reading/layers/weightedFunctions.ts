import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import { wholesIn } from "../values/numbers.ts";
import type { Given, Value } from "../values/value.ts";
import { tensorIn } from "./inputs.ts";
import { withWeight } from "./sharedWeights.ts";

type Weighted = (reader: Reader, given: Given) => Value | undefined;

/** Functions that are given the weights of a layer. */
export const weighted: Readonly<Record<string, Weighted>> = {
  layer_norm: (reader, given) => {
    const [first, shape, weight = given.named.get("weight"), bias = given.named.get("bias")] =
      given.positional;
    const tensor = tensorIn(reader, first, given.span);
    if (tensor?.kind !== "tensor") return tensor;
    const choices = {
      normalisedAxes: Math.max((wholesIn(shape) ?? []).length, 1),
      scale: weight?.kind === "held",
      center: bias?.kind === "held",
    };
    const label =
      weight?.kind === "held"
        ? (weight.label ?? "weight").replace(/_?weight$/, "") || "norm"
        : "layer_norm";
    return apply(
      reader,
      { placed: place(layers.layerNorm, choices), reads: asTheyAre, gives: asTheyAre },
      [tensor],
      {
        span: given.span,
        label,
        call: "layer_norm",
        ...(weight?.kind === "held" && { layer: weight }),
      },
    );
  },
  linear: (reader, given) => {
    const [first, weight = given.named.get("weight"), bias = given.named.get("bias")] =
      given.positional;
    const tensor = tensorIn(reader, first, given.span);
    if (tensor?.kind === "tensor" && weight?.kind === "weight")
      return withWeight(reader, tensor, weight.layer, given.span);
    const units = weight?.kind === "held" ? weight.sizes[0] : undefined;
    if (tensor?.kind !== "tensor" || weight?.kind !== "held" || typeof units !== "number")
      return lost;
    return apply(
      reader,
      {
        placed: place(layers.dense, { units, bias: bias?.kind === "held" }),
        reads: asTheyAre,
        gives: asTheyAre,
      },
      [tensor],
      {
        span: given.span,
        label: weight.label ?? "linear",
        call: "linear",
        layer: weight,
      },
    );
  },
};
