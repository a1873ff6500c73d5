import { defineLayer } from "../defineLayer.ts";
import type { Call, Hyperparameter, Layer, LayerDeclaration, Mistake, Tensor } from "../layer.ts";
import { yesOrNo } from "./window.ts";

type Norm = Pick<LayerDeclaration, "title" | "summary" | "code"> &
  Partial<Pick<LayerDeclaration, "exampleInput" | "requires">> & {
    readonly hyperparameters?: Readonly<Record<string, Hyperparameter>>;
    readonly statistics?: Readonly<Record<string, Tensor>>;
    readonly mistakes?: readonly Mistake[];
    /** Whether it learns by what to multiply and what to add where nothing is said. */
    readonly learns?: 0 | 1;
  };

export const affine = { scale: "scale", center: "center" };
export const perFeature = {
  num_features: "inChannels",
  affine: "scale",
  track_running_stats: "tracksStatistics",
};
export const gammaAndBeta = { gamma: { of: "weight" }, beta: { of: "bias" } };
export const onnxNorm = (name: string, more: Call["tensors"] = {}): Call => ({
  name,
  tensors: { scale: { of: "weight" }, b: { of: "bias" }, ...more },
});

const oneForAll: Mistake = {
  formula: "scale + center",
  because: "That is one number to multiply by and one to add. Each channel has its own.",
};

const statistic: Tensor = { shape: ["inChannels"], role: "statistic", when: "tracksStatistics" };
export const moving = { running_mean: statistic, running_var: statistic };

/** Normalises what stands in each channel. */
/* @__NO_SIDE_EFFECTS__ */
export function channelwise(
  name: string,
  { learns = 1, statistics, mistakes, ...norm }: Norm,
): Layer {
  return defineLayer(name, {
    exampleInput: [64, 56, 56],
    ...norm,
    input: ["inChannels", "inSize"],
    hyperparameters: {
      ...norm.hyperparameters,
      scale: { default: learns, range: yesOrNo },
      center: { default: learns, range: yesOrNo },
    },
    equations: { macs: "0" },
    weights: {
      weight: { shape: ["inChannels"], when: "scale" },
      bias: { shape: ["inChannels"], role: "bias", when: "center" },
      ...statistics,
    },
    output: ["inChannels", "inSize"],
    mistakes: {
      params: [
        oneForAll,
        {
          formula: "params * product(inSize)",
          because: "All values of a channel share its numbers: they count once.",
        },
        ...(mistakes ?? []),
      ],
    },
  });
}
