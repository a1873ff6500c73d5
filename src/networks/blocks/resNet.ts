import { block, layers, place, type Block, type Nodes } from "@calc";
import { repeated } from "./repeated.ts";
import { conv, type Residual } from "./residual.ts";

const { activation, batchNorm, dense, globalAvgPool, maxPool2d } = layers;

type Four = readonly [number, number, number, number];

/** He, Zhang, Ren and Sun 2015, table 1: how many blocks conv2_x, conv3_x, conv4_x and conv5_x have. */
export function resNet(residual: Residual, [second, third, fourth, fifth]: Four): Nodes {
  return {
    conv1: conv(64, 7, 2),
    norm1: place(batchNorm),
    relu1: place(activation),
    pool1: place(maxPool2d, { kernelSize: 3, stride: 2, padding: 1 }),
    layer1: stage(residual, second, 64, 1),
    layer2: stage(residual, third, 128, 2),
    layer3: stage(residual, fourth, 256, 2),
    layer4: stage(residual, fifth, 512, 2),
    pool2: place(globalAvgPool),
    dense: place(dense, { units: 1000 }),
  };
}

/** Blocks of one width, of which the first changes the shape. */
function stage(residual: Residual, blocks: number, width: number, stride: number): Block {
  return block(
    repeated(blocks, "block", (number) => residual(width, number > 1 ? 1 : stride, number === 1)),
  );
}
