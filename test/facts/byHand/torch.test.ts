import { describe, test } from "vitest";
import { checkByHand, checkNet } from "./handCase.ts";

// What the measured facts leave out, worked out from PyTorch's own code; the arithmetic stands beside it.

describe("convolutions and pooling", () => {
  checkByHand("torch", [
    [
      { type: "conv", filters: 4, kernel: [3, 3], padding: "same", stride: [1, 2] },
      [[3, 8, 8]],
      { error: "same_with_stride" },
    ],
    [
      // floor((9 + 2 · 2 − 5) / 2) + 1.
      { type: "conv", filters: 4, kernel: [3], padding: 2, stride: 2, dilation: 2, groups: 2 },
      [[4, 9]],
      {
        output: [4, 5],
        params: 28,
        macs: 120,
        tensors: [
          ["weight", [4, 2, 3]],
          ["bias", [4]],
        ],
      },
    ],
    [
      { type: "conv_transpose", filters: 4, kernel: [3, 3], groups: 3 },
      [[6, 5, 5]],
      { error: "groups" },
    ],
    [
      {
        type: "conv_transpose",
        filters: 6,
        kernel: [3, 3],
        groups: 3,
        stride: [2, 2],
        bias: false,
      },
      [[6, 5, 5]],
      // (5 − 1) · 2 + 3; 6 · 2 · 9 numbers, at each of 25 places.
      { output: [6, 11, 11], params: 108, macs: 2700, tensors: [["weight", [6, 2, 3, 3]]] },
    ],
    [
      { type: "conv_transpose", filters: 1, kernel: [2], padding: [4] },
      [[1, 5]],
      { error: "non_positive_output" },
    ],
    [
      // (5 − 1) · 1 − 2 · 3 + 2 = 0: PyTorch hands on an empty tensor, calc says that nothing comes out.
      { type: "conv_transpose", filters: 1, kernel: [2], padding: [3] },
      [[1, 5]],
      { output: [1, 0], params: 3 },
    ],
    [
      { type: "max_pool", kernel: [3, 3], padding: [2, 0] },
      [[1, 9, 9]],
      { error: "pool_pad_over_half_kernel" },
    ],
    [
      // Without the dilation 2 is over half of 3, as 1.13 says; with it, half of 5.
      { type: "max_pool", kernel: [3], padding: [2], dilation: [2], stride: [1] },
      [[1, 9]],
      { error: "pool_pad_over_half_kernel" },
    ],
    [
      { type: "max_pool", kernel: [3], padding: [2], dilation: [2], stride: [1] },
      [[1, 9]],
      { output: [1, 9] },
    ],
    [
      // A last window that would begin in the padding is left out: 3, not 4.
      { type: "avg_pool", kernel: [4], stride: [4], padding: [2], ceil_mode: true },
      [[1, 9]],
      { output: [1, 3] },
    ],
    [
      { type: "lp_pool", norm: 2, kernel: [3], stride: [2], ceil_mode: true },
      [[2, 8]],
      { output: [2, 4] },
    ],
    [
      { type: "adaptive_avg_pool", rank: 3, output_size: 2 },
      [[5, 9, 8, 7]],
      { output: [5, 2, 2, 2] },
    ],
    [{ type: "adaptive_max_pool", rank: 1, output_size: [null] }, [[5, 9]], { output: [5, 9] }],
    [{ type: "global_avg_pool" }, [[5, 9, 8]], { output: [5], params: 0 }],
  ]);
});

describe("sizes", () => {
  checkByHand("torch", [
    [{ type: "upsample", scale: [2.5], rank: 1 }, [[3, 7]], { output: [3, 17] }],
    // A third as a double is below 1 / 3, but 9 of them are 3.
    [{ type: "upsample", scale: [1 / 3], rank: 1 }, [[3, 9]], { output: [3, 3] }],
    // 90 · 0.7 is 62.99999999999999 for PyTorch.
    [{ type: "upsample", scale: [0.7], rank: 1 }, [[3, 90]], { output: [3, 62] }],
    [
      { type: "upsample", scale: 0.5, rank: 2, mode: "bilinear" },
      [[3, 7, 8]],
      { output: [3, 3, 4] },
    ],
    [{ type: "upsample", size: [4, 5, 6], rank: 3 }, [[3, 7, 8, 9]], { output: [3, 4, 5, 6] }],
    [{ type: "replicate_pad", padding: [[1, 2]] }, [[3, 7]], { output: [3, 10] }],
    [
      {
        type: "zero_pad",
        padding: [
          [1, 2],
          [0, 3],
        ],
      },
      [[3, 7, 8]],
      { output: [3, 10, 11] },
    ],
    [{ type: "pixel_shuffle", factor: 3 }, [[10, 4, 4]], { error: "shuffle_divisibility" }],
    [{ type: "pixel_unshuffle", factor: 2 }, [[3, 4, 6]], { output: [12, 2, 3] }],
    [{ type: "pixel_unshuffle", factor: 2 }, [[3, 5, 6]], { error: "shuffle_divisibility" }],
    [
      // floor((9 + 2 − 5) / 2) + 1 = 4 along each axis; 2 · 9 values in a column.
      { type: "unfold", kernel: [3, 3], stride: [2, 2], padding: [1, 1], dilation: [2, 2] },
      [[2, 9, 9]],
      { output: [18, 16], params: 0 },
    ],
    [{ type: "flatten", start: 2 }, [[3, 4, 5]], { output: [3, 20] }],
    [
      { type: "concat", axis: 1 },
      [
        [3, 4, 4],
        [5, 4, 4],
      ],
      { output: [8, 4, 4] },
    ],
    [
      { type: "concat", axis: 1 },
      [
        [3, 4, 4],
        [5, 4, 5],
      ],
      { error: "merge_shape" },
    ],
    [
      { type: "add" },
      [
        [3, 4, 4],
        [3, 4, 5],
      ],
      { error: "merge_shape" },
    ],
    [
      { type: "multiply" },
      [
        [8, 4, 4],
        [8, 1, 1],
      ],
      { output: [8, 4, 4] },
    ],
  ]);
});

describe("weights", () => {
  checkByHand("torch", [
    [
      { type: "bilinear", in1: 5, in2: 6, units: 3 },
      [[5], [6]],
      {
        output: [3],
        params: 93,
        tensors: [
          ["weight", [3, 5, 6]],
          ["bias", [3]],
        ],
      },
    ],
    [
      { type: "bilinear", in1: 5, in2: 6, units: 3, bias: false },
      [
        [4, 5],
        [4, 6],
      ],
      { output: [4, 3], params: 90, tensors: [["weight", [3, 5, 6]]] },
    ],
    [
      { type: "embedding_bag", input_dim: 10, output_dim: 4 },
      [[9]],
      { output: [4], params: 40, tensors: [["weight", [10, 4]]] },
    ],
    [
      { type: "prelu", n: 8 },
      [[8, 4, 4]],
      { output: [8, 4, 4], params: 8, tensors: [["weight", [8]]] },
    ],
    [{ type: "prelu" }, [[8]], { output: [8], params: 1, tensors: [["weight", [1]]] }],
    [
      { type: "batch_norm", rank: 1 },
      [[6]],
      {
        output: [6],
        params: 12,
        tensors: [
          ["weight", [6]],
          ["bias", [6]],
        ],
        buffers: [
          ["running_mean", [6]],
          ["running_var", [6]],
          ["num_batches_tracked", []],
        ],
      },
    ],
    [
      { type: "batch_norm", rank: 3, affine: false },
      [[6, 2, 2, 2]],
      { output: [6, 2, 2, 2], params: 0, buffers: 13 },
    ],
    [
      { type: "batch_norm", rank: 2, track_running_stats: false },
      [[6, 2, 2]],
      { output: [6, 2, 2], params: 12, buffers: [] },
    ],
    [
      { type: "instance_norm", rank: 2, affine: true, track_running_stats: true },
      [[6, 3, 3]],
      {
        output: [6, 3, 3],
        params: 12,
        buffers: [
          ["running_mean", [6]],
          ["running_var", [6]],
          ["num_batches_tracked", []],
        ],
      },
    ],
    [
      { type: "layer_norm", normalized_shape: [5, 6] },
      [[4, 5, 6]],
      {
        output: [4, 5, 6],
        params: 60,
        tensors: [
          ["weight", [5, 6]],
          ["bias", [5, 6]],
        ],
      },
    ],
    [{ type: "group_norm", groups: 4 }, [[6, 2, 2]], { error: "norm_groups" }],
    [
      { type: "group_norm", groups: 3, affine: false },
      [[6, 2, 2]],
      { output: [6, 2, 2], params: 0 },
    ],
    [
      { type: "dense", units: 3, bias: false },
      [[2, 4, 5]],
      { output: [2, 4, 3], params: 15, macs: 120 },
    ],
  ]);
});

describe("sequences", () => {
  checkByHand("torch", [
    [
      // 2 · (12 · 5 + 12 · 4 + 24) below, 2 · (12 · 8 + 12 · 4 + 24) above.
      { type: "gru", hidden: 4, layers: 2, bidirectional: true },
      [[7, 5]],
      {
        output: [
          [7, 8],
          [4, 4],
        ],
        params: 600,
        macs: 3528,
      },
    ],
    [
      // A direction below: 24 · 4 + 24 · 3 + 2 · 24 + 3 · 6; above it reads 2 · 3 features.
      { type: "lstm", hidden: 6, layers: 2, bidirectional: true, proj_size: 3 },
      [[5, 4]],
      {
        output: [
          [5, 6],
          [4, 3],
          [4, 6],
        ],
        params: 1032,
        tensors: ["0", "0_reverse", "1", "1_reverse"].flatMap((layer) => [
          [`weight_ih_l${layer}`, [24, layer.startsWith("0") ? 4 : 6]],
          [`weight_hh_l${layer}`, [24, 3]],
          [`bias_ih_l${layer}`, [24]],
          [`bias_hh_l${layer}`, [24]],
          [`weight_hr_l${layer}`, [3, 6]],
        ]),
      },
    ],
    [
      { type: "rnn", hidden: 4, bias: false },
      [[7, 5]],
      {
        output: [
          [7, 4],
          [1, 4],
        ],
        params: 36,
      },
    ],
    [
      // 15 · 10 + 15 · 5 + 2 · 15.
      { type: "gru_cell", hidden: 5 },
      [[10]],
      {
        output: [5],
        params: 255,
        tensors: [
          ["weight_ih", [15, 10]],
          ["weight_hh", [15, 5]],
          ["bias_ih", [15]],
          ["bias_hh", [15]],
        ],
      },
    ],
    [{ type: "rnn_cell", hidden: 5, bias: false }, [[10]], { output: [5], params: 75 }],
    [
      // 8 · 8 + 8 · 5 + 8 · 6 + 3 · 8 + 8 · 8 + 8.
      { type: "multi_head_attention", embed_dim: 8, heads: 2, kdim: 5, vdim: 6 },
      [
        [4, 8],
        [7, 5],
        [7, 6],
      ],
      {
        output: [
          [4, 8],
          [4, 7],
        ],
        params: 248,
        tensors: [
          ["q_proj_weight", [8, 8]],
          ["k_proj_weight", [8, 5]],
          ["v_proj_weight", [8, 6]],
          ["in_proj_bias", [24]],
          ["out_proj.weight", [8, 8]],
          ["out_proj.bias", [8]],
        ],
      },
    ],
  ]);

  test("a network of images keeps its axes", () => {
    checkNet(
      "torch",
      [3, 8, 8],
      [
        { type: "conv", filters: 4, kernel: [3, 3] },
        { type: "global_avg_pool" },
        { type: "dense", units: 2 },
      ],
      {
        rows: [
          { output: [4, 6, 6], params: 112 },
          { output: [4], params: 0 },
          { output: [2], params: 10 },
        ],
        total: 122,
        conv_dense_macs: 3896,
      },
    );
  });
});
