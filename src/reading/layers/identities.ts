import { layers, type Layer } from "@calc";
import type { Library } from "../values/value.ts";

const { activation, dropout, noise, rescaling } = layers;

function all(names: string, layer: Layer): Readonly<Record<string, Layer>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, layer]));
}

/** Layers of theirs that change values one by one, or not at all. */
export const identities: Readonly<Record<Library, Readonly<Record<string, Layer>>>> = {
  keras: {
    ...all(
      "Activation ReLU LeakyReLU ELU Softmax ThresholdedReLU Softplus Masking ActivityRegularization SReLU",
      activation,
    ),
    ...all(
      "UnitNormalization RandomFlip RandomRotation RandomZoom RandomTranslation RandomContrast RandomBrightness",
      activation,
    ),
    ...all("Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D AlphaDropout", dropout),
    ...all("GaussianNoise GaussianDropout", noise),
    ...all("Rescaling", rescaling),
  },
  pytorch: {
    ...all(
      "ReLU ReLU6 LeakyReLU ELU SELU CELU GELU SiLU Mish Sigmoid Tanh Softmax Softmax2d LogSoftmax Hardswish",
      activation,
    ),
    ...all(
      "Hardsigmoid Hardtanh Softplus Softsign Softmin Tanhshrink Softshrink Hardshrink LogSigmoid Threshold Swish",
      activation,
    ),
    ...all("Identity LocalResponseNorm CrossMapLRN2d RReLU", activation),
    ...all(
      "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout FeatureAlphaDropout DropPath StochasticDepth",
      dropout,
    ),
  },
  lasagne: {
    ...all("NonlinearityLayer LocalResponseNormalization2DLayer ExpressionLayer", activation),
    ...all("DropoutLayer SpatialDropoutLayer", dropout),
    ...all("GaussianNoiseLayer", noise),
  },
};

/** What stays as it is and has no row. */
export const passes = new Set(["Identity"]);
