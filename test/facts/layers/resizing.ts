import { kernelOf, needed, perAxis, sides } from "../hyperparameters.ts";
import { placing, sizesOf, spatial, type Family, type Given, type Ours } from "../ours.ts";
import { paddingOf } from "./convolutions.ts";

export const resizing: Family = {
  upsample: (given) => {
    const { layer, dialect } = given;
    const axes = sizesOf(given).length;
    const size = perAxis(layer, "size", axes);
    const scale = dialect === "keras" ? size : perAxis(layer, "scale", axes);
    if (!scale) return spatial(given, placing("resize", { outSize: size }));
    const fractions = scale.map(fractionOf);
    const sizes = sizesOf(given);
    // PyTorch multiplies in floating point, torch/nn/functional.py: 100 · 0.29 is 28.999… for it.
    const outSize = sizes.map((each, axis) => Math.floor(each * (scale[axis] ?? 1)));
    const isExact = fractions.every(
      ([numerator, denominator], axis) =>
        Math.floor(((sizes[axis] ?? 1) * numerator) / denominator) === outSize[axis],
    );
    if (!isExact) return spatial(given, placing("resize", { outSize }));
    return spatial(
      given,
      placing("upsample", {
        scaleFactor: fractions.map(([numerator]) => numerator),
        scaleDivisor: fractions.map(([, denominator]) => denominator),
      }),
    );
  },
  zero_pad: (given) => padded(given, "zeroPad"),
  reflect_pad: (given) => padded(given, "reflectPad"),
  replicate_pad: (given) => padded(given, "replicatePad"),
  crop: (given) => {
    const cropping = sides(given.layer, "cropping", sizesOf(given).length);
    return spatial(given, placing("crop", { cropping }));
  },
  pixel_shuffle: (given) =>
    spatial(given, placing("pixelShuffle", { factor: needed(given.layer, "factor") })),
  pixel_unshuffle: (given) =>
    spatial(given, placing("pixelUnshuffle", { factor: needed(given.layer, "factor") })),
  unfold: (given) => {
    const { layer } = given;
    const kernelSize = kernelOf(layer, sizesOf(given).length);
    const axes = kernelSize.length;
    return spatial(
      given,
      placing("unfold", {
        kernelSize,
        stride: perAxis(layer, "stride", axes),
        padding: paddingOf(layer, axes),
        dilation: perAxis(layer, "dilation", axes),
      }),
    );
  },
};

function padded(given: Given, name: string): Ours {
  const padding = sides(given.layer, "padding", sizesOf(given).length);
  return spatial(given, placing(name, { padding }));
}

/** A decimal as the fraction that is nearest to it, of a million parts at most, by continued fractions. */
function fractionOf(decimal: number): [numerator: number, denominator: number] {
  let [numerator, denominator] = [1, 0];
  let [before, under] = [0, 1];
  let rest = decimal;
  while (numerator / denominator !== decimal) {
    const whole = Math.floor(rest);
    const [above, below] = [whole * numerator + before, whole * denominator + under];
    if (!(Math.max(above, below) <= 1_000_000)) break;
    [before, under, numerator, denominator] = [numerator, denominator, above, below];
    rest = 1 / (rest - whole);
  }
  return [numerator, denominator];
}
