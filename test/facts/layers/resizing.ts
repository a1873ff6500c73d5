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

/** A decimal as a fraction of whole numbers: 1.5 as 3 / 2. */
function fractionOf(decimal: number): [numerator: number, denominator: number] {
  let denominator = 1;
  while (!Number.isInteger(decimal * denominator) && denominator < 1e6) denominator *= 10;
  const numerator = Math.round(decimal * denominator);
  const common = greatestDivisor(numerator, denominator);
  return [numerator / common, denominator / common];
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
