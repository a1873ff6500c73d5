import { layers, place, type Block } from "@calc";
import { branches } from "./branches.ts";
import { convolution } from "./convolution.ts";

/** Szegedy et al. 2014, figure 2b; what it is given are the columns of table 1. */
export function inception(
  ones: number,
  reduceThrees: number,
  threes: number,
  reduceFives: number,
  fives: number,
  poolProjection: number,
): Block {
  return branches(
    [convolution(ones, 1)],
    [convolution(reduceThrees, 1), convolution(threes, 3, { padding: 1 })],
    // The paper says 5 × 5; torchvision has 3 × 3 (github.com/pytorch/vision/issues/906).
    [convolution(reduceFives, 1), convolution(fives, 3, { padding: 1 })],
    [
      place(layers.maxPool2d, { kernelSize: 3, stride: 1, padding: 1 }),
      convolution(poolProjection, 1),
    ],
  );
}
