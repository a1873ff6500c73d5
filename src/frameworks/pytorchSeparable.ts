import { isDefault } from "./isDefault.ts";
import { python } from "./python.ts";
import { pytorchPadding } from "./pytorchPadding.ts";
import type { Solved } from "./solved.ts";
import type { Argument } from "./written.ts";
import type { LayerCalls } from "./writeLayer.ts";

/** A separable convolution, which PyTorch writes as its two steps: one kernel for each channel, then a mix. */
export function pytorchSeparable(given: Solved): LayerCalls | undefined {
  const { layer } = given.placed;
  const [, axes] = /^separableConv(\d)d$/.exec(layer.name) ?? [];
  if (axes === undefined) return undefined;
  const { before, padding, notes } = pytorchPadding(given);
  const argument = (name: string, quantity: string): Argument => ({
    ...{ name, quantity, value: python(given.analysis.values[quantity] ?? 1n) },
  });
  const unlessDefault = (name: string, quantity: string) =>
    isDefault(given, quantity) ? [] : [argument(name, quantity)];
  const name = `nn.Conv${axes}d`;
  const depthwise = [
    argument("in_channels", "inChannels"),
    argument("out_channels", "midChannels"),
    argument("kernel_size", "kernelSize"),
    ...unlessDefault("stride", "stride"),
    ...padding,
    ...unlessDefault("dilation", "dilation"),
    argument("groups", "inChannels"),
    { name: "bias", value: "False" },
  ];
  const pointwise = [
    argument("in_channels", "midChannels"),
    argument("out_channels", "outChannels"),
    { name: "kernel_size", value: "1" },
    ...(given.analysis.values["bias"] === 0n
      ? [{ name: "bias", value: "False", quantity: "bias" }]
      : []),
  ];
  return {
    calls: [...before, { name, arguments: depthwise }, { name, arguments: pointwise }],
    notes: [...notes, "PyTorch writes a separable convolution as two: depthwise, then pointwise."],
  };
}
