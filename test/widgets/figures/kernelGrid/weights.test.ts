import { describe, expect, it } from "vitest";
import { kernelWords, weightsOf } from "@widgets/figures/kernelGrid/weights.ts";

describe("weightsOf", () => {
  it.each([
    [
      "edge",
      [
        [-1, 0, 1],
        [-1, 0, 1],
        [-1, 0, 1],
      ],
    ],
    [
      "top edge",
      [
        [-1, -1, -1],
        [0, 0, 0],
        [1, 1, 1],
      ],
    ],
    [
      "outline",
      [
        [-1, -1, -1],
        [-1, 8, -1],
        [-1, -1, -1],
      ],
    ],
    [
      "blur",
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
    ],
    [
      "copy",
      [
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
    ],
  ] as const)("makes a kernel for “%s”", (word, weights) => {
    expect(weightsOf(word, 3, 3)).toEqual(weights);
  });

  it.each(kernelWords)("never leaves a kernel for “%s” empty", (word) => {
    for (const [height, width] of [
      [1, 1],
      [1, 4],
      [5, 1],
      [2, 3],
    ] as const) {
      expect(
        weightsOf(word, height, width)
          .flat()
          .some((weight) => weight !== 0),
      ).toBe(true);
    }
  });
});
