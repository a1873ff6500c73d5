import { flat, type Values } from "@calc";
import type { Framework } from "./framework.ts";

/** What one writes where a framework has no such layer. */
const alternatives: Partial<Record<Framework, Readonly<Record<string, string>>>> = {
  keras: {
    bilinear: 'keras.ops.einsum("...i,uij,...j->...u", x1, weight, x2)',
    reflectPad: 'keras.ops.pad(x, pads, mode="reflect")',
    replicatePad: 'keras.ops.pad(x, pads, mode="edge")',
    resize: "keras.layers.Resizing(height, width)",
    instanceNorm: "layers.GroupNormalization(groups=-1)",
  },
  pytorch: {
    add: "x1 + x2",
    subtract: "x1 - x2",
    multiply: "x1 * x2",
    average: "(x1 + x2) / 2",
    maximum: "torch.maximum(x1, x2)",
    concatenate: "torch.cat(({inputs}), dim={axis})",
    reshape: "x.reshape(-1, {outShape})",
    permute: "x.permute(0, {order})",
    repeatVector: "x.unsqueeze(1).repeat(1, {repeats}, 1)",
    crop: "x[..., top:-bottom, left:-right]",
    noise: "x + stddev * torch.randn_like(x)",
    rescaling: "x / 255",
    scale: "x * gamma",
    addLearned: "x + weight",
    prependToken: "torch.cat((token, x), dim=1)",
    channelNorm: "nn.LayerNorm({inChannels}) with the channels turned to the end",
  },
};

/** What one writes in place of a layer that a framework does not have, if that is known. */
export function alternativeIn(
  framework: Framework,
  layer: string,
  values: Values,
): string | undefined {
  return alternatives[framework]?.[layer]?.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "inputs" ? inputsOf(values) : flat(values[name] ?? []).join(", "),
  );
}

/** One name for each input; Python writes a comma behind the only one. */
function inputsOf({ partSizes = [] }: Values): string {
  const names = flat(partSizes).map((_, place) => `x${place + 1}`);
  return names.length === 1 ? `${names.join()},` : names.join(", ");
}
