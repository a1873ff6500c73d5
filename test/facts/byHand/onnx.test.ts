import { describe } from "vitest";
import { checkByHand } from "./handCase.ts";

// What the measured facts leave out, worked out from ONNX Runtime's own code; the arithmetic stands beside it.

describe("windows", () => {
  checkByHand("onnx", [
    [
      {
        type: "conv",
        filters: 2,
        kernel: [3, 3],
        stride: [2, 2],
        padding: "same_upper",
      },
      [[3, 9, 8]],
      { output: [2, 5, 4], params: 56 },
    ],
    [
      // (5 − 1) · 3 + 1 + 2 = 15 = n·s: nothing is left to take off.
      {
        type: "conv_transpose",
        filters: 1,
        kernel: [2],
        stride: [3],
        padding: "same_upper",
        output_padding: [1],
      },
      [[1, 5]],
      { output: [1, 15], params: 3 },
    ],
    [
      // (5 − 1) · 2 + 1 + 5 = 14, of which 4 are taken off: n·s again.
      {
        type: "conv_transpose",
        filters: 1,
        kernel: [5],
        stride: [2],
        padding: "same_lower",
        output_padding: [1],
      },
      [[1, 5]],
      { output: [1, 10], params: 6 },
    ],
    [
      { type: "conv_transpose", filters: 1, kernel: [2], dilation: [3], output_padding: [1] },
      [[1, 5]],
      { error: "output_padding_too_large" },
    ],
    [
      // A stride of 4 over 3: (ceil(32 / 4) − 1) · 4 + 3 = 31 < 32.
      { type: "max_pool", kernel: [3], stride: [4], padding: "same_upper" },
      [[1, 32]],
      { error: "negative_auto_pad" },
    ],
    [
      { type: "conv", filters: 1, kernel: [3], stride: [4], padding: "same_upper" },
      [[1, 32]],
      { output: [1, 8] },
    ],
    [{ type: "max_pool", kernel: [3], dilation: [2] }, [[1, 8]], { output: [1, 4] }],
    [
      // (8 − 1) · 1 + 3 − 8 = 2 is what it pads by, the dilation left out: 8 + 2 − 5 + 1 = 6.
      { type: "max_pool", kernel: [3], padding: "same_lower", dilation: [2] },
      [[1, 8]],
      { output: [1, 6] },
    ],
    [
      // (4 − 5) / 3 rounds to 0: one window, which hangs over.
      { type: "max_pool", kernel: [5], stride: [3] },
      [[1, 4]],
      { output: [1, 1] },
    ],
    [
      // (2 − 5) / 3 is −1.
      { type: "max_pool", kernel: [5], stride: [3] },
      [[1, 2]],
      { error: "non_positive_output" },
    ],
    [
      { type: "lp_pool", kernel: [3, 3], ceil_mode: true, stride: [2, 2] },
      [[1, 8, 8]],
      { output: [1, 4, 4] },
    ],
    [{ type: "global_avg_pool" }, [[3, 8, 8]], { output: [3, 1, 1] }],
  ]);
});

describe("weights", () => {
  checkByHand("onnx", [
    [{ type: "batch_norm" }, [[3, 4, 4]], { output: [3, 4, 4], params: 12 }],
    [
      { type: "gru", hidden: 4, bidirectional: true, linear_before_reset: 1 },
      [[5, 3]],
      // 2 · (12 · 3 + 12 · 4 + 24).
      {
        output: [
          [5, 8],
          [2, 4],
        ],
        params: 216,
        tensors: [
          ["w", [2, 12, 3]],
          ["r", [2, 12, 4]],
          ["b", [2, 24]],
        ],
      },
    ],
    [
      { type: "lstm", hidden: 4, bidirectional: true, peepholes: true },
      [[5, 3]],
      // 2 · (16 · 3 + 16 · 4 + 32 + 12).
      {
        output: [
          [5, 8],
          [2, 4],
          [2, 4],
        ],
        params: 312,
        tensors: [
          ["w", [2, 16, 3]],
          ["r", [2, 16, 4]],
          ["b", [2, 32]],
          ["p", [2, 12]],
        ],
      },
    ],
    [
      { type: "rnn", hidden: 4, bias: false },
      [[5, 3]],
      {
        output: [
          [5, 4],
          [1, 4],
        ],
        params: 28,
        tensors: [
          ["w", [1, 4, 3]],
          ["r", [1, 4, 4]],
        ],
      },
    ],
    [{ type: "dense", units: 3 }, [[4]], { output: [3], params: 15, macs: 12 }],
  ]);
});
