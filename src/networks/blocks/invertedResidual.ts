import { block, from, layers, place, type Block } from "@calc";
import { convolution, depthwiseConvolution, linearBottleneck } from "./convolution.ts";
import { repeated } from "./repeated.ts";

interface InvertedResidual {
  /** How many times wider it is inside. */
  readonly expansion: number;
  readonly kernelSize: number;
  readonly stride: number;
  readonly inChannels: number;
  readonly outChannels: number;
  /** What weighs the channels before they are narrowed, if anything does. */
  readonly excite?: (inChannels: number, channels: number) => Block;
}

/** Some in a row: the first takes the stride and changes the channels, the rest keep both. */
export function invertedResiduals(depth: number, first: InvertedResidual): Block {
  const rest = { ...first, stride: 1, inChannels: first.outChannels };
  return block(repeated(depth, "block", (number) => invertedResidual(number === 1 ? first : rest)));
}

/** Sandler et al. 2018, table 1: narrow at both ends, which are added where they have one shape. */
function invertedResidual(choices: InvertedResidual): Block {
  const { expansion, kernelSize, stride, inChannels, outChannels, excite } = choices;
  const channels = expansion * inChannels;
  const padding = (kernelSize - 1) / 2;
  const fits = stride === 1 && inChannels === outChannels;
  return block({
    ...(expansion > 1 && { expand: convolution(channels, 1) }),
    depthwise: depthwiseConvolution(kernelSize, { stride, padding }),
    ...(excite && { excite: excite(inChannels, channels) }),
    project: linearBottleneck(outChannels),
    ...(fits && { add: from(["input", "project"], place(layers.add)) }),
  });
}
