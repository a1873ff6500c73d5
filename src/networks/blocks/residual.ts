import { block, from, layers, place, type Block, type Nodes } from "@calc";

const { activation, add, batchNorm, conv2d } = layers;

/** A building block of He, Zhang, Ren and Sun 2015, figure 5; the `first` of its stage changes the shape. */
export type Residual = (width: number, stride: number, first: boolean) => Block;

/** ResNet-18 and 34: two 3 × 3 convolutions. */
export const basic: Residual = (width, stride) =>
  block({
    conv1: conv(width, 3, stride),
    norm1: place(batchNorm),
    relu1: place(activation),
    conv2: conv(width, 3),
    norm2: place(batchNorm),
    ...sum("norm2", stride > 1 ? projection(width, stride) : undefined),
  });

/** ResNet-50 and up: 1 × 1 narrows, 3 × 3 looks, 1 × 1 widens. The 3 × 3 strides, as in torchvision. */
export const bottleneck: Residual = (width, stride, first) =>
  block({
    conv1: conv(width, 1),
    norm1: place(batchNorm),
    relu1: place(activation),
    conv2: conv(width, 3, stride),
    norm2: place(batchNorm),
    relu2: place(activation),
    conv3: conv(4 * width, 1),
    norm3: place(batchNorm),
    ...sum("norm3", first ? projection(4 * width, stride) : undefined),
  });

/** Batch norm follows and shifts by itself, so there is no bias. */
export function conv(outChannels: number, kernelSize: number, stride = 1) {
  return place(conv2d, { outChannels, kernelSize, stride, padding: (kernelSize - 1) / 2, bias: 0 });
}

/** What comes in, brought to the shape of what goes out. */
function projection(outChannels: number, stride: number): Block {
  return block({ conv: conv(outChannels, 1, stride), norm: place(batchNorm) });
}

/** The shortcut: what the convolutions found is added to what came in. */
function sum(found: string, projected?: Block): Nodes {
  return {
    ...(projected && { projection: from("input", projected) }),
    add: from([found, projected ? "projection" : "input"], place(add)),
    relu: place(activation),
  };
}
