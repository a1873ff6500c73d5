import type { Shape } from "@calc";
import type { Framework } from "./arguments.ts";

/** A learned tensor as a framework prints it. */
export interface PrintedTensor {
  readonly name: string;
  /** `(11, 11, 3, 96)` */
  readonly shape: string;
}

/**
 * The learned tensors, given in PyTorch's names and order, as a framework has them. Keras calls the
 * weight `kernel` and puts its window first: [k…, in, out], where PyTorch has [out, in, k…]
 * (keras/src/layers/convolutional/base_conv.py, torch/nn/modules/conv.py).
 */
export function tensorsIn(
  framework: Framework,
  tensors: Readonly<Record<string, Shape>>,
): PrintedTensor[] {
  return Object.entries(tensors).map(([name, shape]) => {
    if (framework === "pytorch" || name !== "weight") return { name, shape: printed(shape) };
    const [outputs = 1n, inputs = 1n, ...window] = shape;
    return { name: "kernel", shape: printed([...window, inputs, outputs]) };
  });
}

/** A batch of a layer's outputs: channels last in Keras, first in PyTorch. */
export function outputIn(framework: Framework, [channels = 1n, ...spatial]: Shape): string {
  const shape = framework === "keras" ? [...spatial, channels] : [channels, ...spatial];
  return `(${["batch", ...shape].join(", ")})`;
}

const printed = (shape: Shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
