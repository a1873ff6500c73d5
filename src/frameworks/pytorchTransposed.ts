import { noPadding, type Padding } from "./padding.ts";
import { isNone, isSymmetric, lastAxisFirst, python, pythonSides, sidesOf } from "./python.ts";
import type { Solved } from "./solved.ts";

/** How PyTorch is told what a transposed convolution takes away at its edges and adds at its end. */
export function pytorchTransposed({ analysis: { values } }: Solved): Padding {
  const sides = sidesOf(values["padding"]);
  const added = python(values["outputPadding"] ?? 0n);
  const end =
    added === "0" ? [] : [{ name: "output_padding", value: added, quantity: "outputPadding" }];
  if (isNone(sides)) return { ...noPadding, padding: end };
  if (isSymmetric(sides)) {
    const padding = { name: "padding", value: pythonSides(sides), quantity: "padding" };
    return { ...noPadding, padding: [padding, ...end] };
  }
  const negative = sides.map(([before, after]) => [-before, -after] as const);
  const cut = { value: lastAxisFirst(negative), quantity: "padding" };
  return {
    ...noPadding,
    padding: end,
    after: [{ name: `nn.ZeroPad${sides.length}d`, arguments: [cut] }],
    notes: ["PyTorch takes away as much on both sides, so the rest is cut off after."],
  };
}
