import { defineLayer } from "../defineLayer.ts";
import type { Layer, LayerDeclaration, Mistake } from "../layer.ts";
import { yesOrNo } from "./window.ts";

const yes = { default: 1, range: yesOrNo } as const;

const perPosition: Mistake = {
  formula: "product(positions) * params",
  because: "All {product(positions)} positions share the same numbers: they count once.",
};

type Norm = Pick<LayerDeclaration, "title" | "summary" | "code"> & { readonly centers: boolean };

/** Normalises the last axes at each position. */
/* @__NO_SIDE_EFFECTS__ */
function alongLastAxes(name: string, { centers, ...norm }: Norm): Layer {
  return defineLayer(name, {
    ...norm,
    input: ["positions", "normalisedShape"],
    spreads: { normalisedShape: "normalisedAxes" },
    exampleInput: [197, 768],
    hyperparameters: {
      normalisedAxes: { default: 1, range: [1, 32] },
      scale: yes,
      ...(centers && { center: yes }),
    },
    equations: { macs: "0" },
    weights: {
      weight: { shape: ["normalisedShape"], when: "scale" },
      ...(centers && { bias: { shape: ["normalisedShape"], role: "bias", when: "center" } }),
    },
    output: ["positions", "normalisedShape"],
    mistakes: {
      params: [
        perPosition,
        centers
          ? {
              formula: "product(normalisedShape)",
              because: "Each value has two numbers: one to multiply by and one to add.",
            }
          : {
              formula: "2 * product(normalisedShape)",
              because: "That is layer normalisation. This one only multiplies: it adds nothing.",
            },
      ],
    },
  });
}

/** Ba et al. 2016, arXiv:1607.06450. */
export const layerNorm = alongLastAxes("layerNorm", {
  title: "LayerNormalization",
  summary:
    "Brings the features of each position to mean 0 and variance 1, then multiplies and adds what it has learned.",
  centers: true,
  code: {
    keras: {
      name: "LayerNormalization",
      arguments: { center: "center", scale: "scale" },
      tensors: { gamma: { of: "weight" }, beta: { of: "bias" } },
    },
    pytorch: {
      name: "LayerNorm",
      arguments: {
        normalized_shape: "normalisedShape",
        elementwise_affine: "scale",
        bias: "center",
      },
    },
    onnx: {
      name: "LayerNormalization",
      tensors: { scale: { of: "weight" }, b: { of: "bias" } },
    },
  },
});

/** Zhang & Sennrich 2019, arXiv:1910.07467. */
export const rmsNorm = alongLastAxes("rmsNorm", {
  title: "RMSNormalization",
  summary: "Divides the features of each position by their root mean square. No mean is taken off.",
  centers: false,
  code: {
    keras: { name: "RMSNormalization", tensors: { scale: { of: "weight" } } },
    pytorch: {
      name: "RMSNorm",
      arguments: { normalized_shape: "normalisedShape", elementwise_affine: "scale" },
    },
    onnx: { name: "RMSNormalization", tensors: { scale: { of: "weight" } } },
  },
});
