import { describe, test } from "vitest";
import { checkByHand, checkNet } from "./handCase.ts";

// What the measured facts leave out, worked out from Keras's own code; the arithmetic stands beside it.

describe("convolutions", () => {
  checkByHand("keras", [
    [
      // ceil(10 / 1) steps; 3 · 3 · 4 + 4 numbers, 36 of them multiplied at 10 places.
      { type: "conv", filters: 4, kernel: [3], padding: "causal", dilation: [2] },
      [[10, 3]],
      {
        output: [10, 4],
        params: 40,
        macs: 360,
        tensors: [
          ["kernel", [3, 3, 4]],
          ["bias", [4]],
        ],
      },
    ],
    [
      { type: "conv", filters: 4, kernel: [3, 3], stride: [2, 1], dilation: [1, 2] },
      [[9, 9, 3]],
      { error: "stride_with_dilation" },
    ],
    [
      { type: "separable_conv", filters: 5, kernel: [3], padding: "same", stride: [2] },
      [[9, 2]],
      // ceil(9 / 2); 3 · 2 + 2 · 5 + 5.
      { output: [5, 5], params: 21, macs: 80 },
    ],
    [
      // e = 5: (5 − 1) · 1 + max(5, 1).
      { type: "conv_transpose", filters: 3, kernel: [3], dilation: [2] },
      [[5, 2]],
      { output: [9, 3], params: 21, macs: 90 },
    ],
    [
      // k < s: (4 − 1) · 3 + max(2, 3) without an output padding, (4 − 1) · 3 + 2 with one of 0.
      {
        type: "conv_transpose",
        filters: 1,
        kernel: [2, 2, 2],
        stride: [3, 3, 3],
        output_padding: null,
      },
      [[4, 4, 4, 1]],
      { output: [12, 12, 12, 1], params: 9 },
    ],
    [
      { type: "conv_transpose", filters: 1, kernel: [2], stride: [3], output_padding: [0] },
      [[4, 1]],
      { output: [11, 1], params: 3 },
    ],
    [
      // same with an output padding: (16 − 1) · 2 + 3 mod 2 + 0.
      {
        type: "conv_transpose",
        filters: 1,
        kernel: [3],
        stride: [2],
        padding: "same",
        output_padding: [0],
      },
      [[16, 1]],
      { output: [31, 1] },
    ],
    [
      // 3 · 3 · 2 · 16 + 3 · 3 · 4 · 16 + 16.
      { type: "conv_lstm", filters: 4, kernel: [3, 3] },
      [[3, 8, 8, 2]],
      {
        output: [6, 6, 4],
        params: 880,
        tensors: [
          ["conv_lstm_cell/kernel", [3, 3, 2, 16]],
          ["conv_lstm_cell/recurrent_kernel", [3, 3, 4, 16]],
          ["conv_lstm_cell/bias", [16]],
        ],
      },
    ],
    [
      {
        type: "conv_lstm",
        filters: 4,
        kernel: [3],
        stride: [2],
        padding: "same",
        return_sequences: true,
      },
      [[3, 9, 2]],
      { output: [3, 5, 4], params: 304 },
    ],
  ]);
});

describe("pooling and sizes", () => {
  checkByHand("keras", [
    [
      { type: "max_pool", kernel: [2, 2, 2], padding: "same" },
      [[5, 4, 3, 2]],
      { output: [3, 2, 2, 2] },
    ],
    [
      { type: "avg_pool", kernel: [3], stride: [1], padding: "valid" },
      [[2, 4]],
      { error: "non_positive_output" },
    ],
    [{ type: "global_max_pool", rank: 3 }, [[4, 5, 6, 7]], { output: [7] }],
    [{ type: "global_avg_pool", rank: 1, keepdims: true }, [[4, 7]], { output: [1, 7] }],
    [
      { type: "adaptive_max_pool", rank: 2, output_size: [3, null] },
      [[9, 8, 2]],
      { output: [3, 8, 2] },
    ],
    [
      { type: "adaptive_avg_pool", rank: 3, output_size: 2 },
      [[9, 8, 7, 5]],
      { output: [2, 2, 2, 5] },
    ],
    [{ type: "upsample", rank: 1, size: [3] }, [[4, 2]], { output: [12, 2] }],
    [{ type: "zero_pad", rank: 1, padding: [[1, 2]] }, [[4, 2]], { output: [7, 2] }],
    [
      {
        type: "zero_pad",
        rank: 3,
        padding: [
          [1, 0],
          [0, 2],
          [3, 3],
        ],
      },
      [[4, 4, 4, 2]],
      { output: [5, 6, 10, 2] },
    ],
    [{ type: "crop", rank: 1, cropping: [[2, 2]] }, [[4, 2]], { error: "non_positive_output" }],
    [
      {
        type: "crop",
        rank: 3,
        cropping: [
          [1, 1],
          [0, 0],
          [0, 3],
        ],
      },
      [[4, 4, 4, 2]],
      { output: [2, 4, 1, 2] },
    ],
  ]);
});

describe("shapes and merges", () => {
  checkByHand("keras", [
    [{ type: "flatten" }, [[3, 4, 5]], { output: [60], params: 0 }],
    [{ type: "reshape", target: [5, -1] }, [[4, 10]], { output: [5, 8] }],
    [{ type: "reshape", target: [7, 3] }, [[4, 10]], { error: "merge_shape" }],
    [{ type: "repeat_vector", n: 2 }, [[5]], { output: [2, 5] }],
    [{ type: "rescaling" }, [[4, 5, 3]], { output: [4, 5, 3], params: 0 }],
    [{ type: "add" }, [[4, 5, 6], [6]], { output: [4, 5, 6] }],
    [
      { type: "multiply" },
      [
        [4, 5, 6],
        [1, 1, 6],
      ],
      { output: [4, 5, 6] },
    ],
    [
      { type: "subtract" },
      [
        [1, 5],
        [4, 1],
      ],
      { output: [4, 5] },
    ],
    [{ type: "average" }, [[3], [3], [3]], { output: [3], params: 0 }],
    [{ type: "add" }, [[4, 5, 6], [5]], { error: "merge_shape" }],
    [
      { type: "concat", axis: 1 },
      [
        [2, 3, 4],
        [5, 3, 4],
      ],
      { output: [7, 3, 4] },
    ],
    [
      { type: "concat", axis: -2 },
      [
        [2, 3, 4],
        [2, 9, 4],
      ],
      { output: [2, 12, 4] },
    ],
    [
      { type: "concat", axis: -1 },
      [
        [2, 3, 4],
        [2, 9, 4],
      ],
      { error: "merge_shape" },
    ],
    [
      { type: "scaled_add" },
      [
        [4, 4, 8],
        [4, 4, 8],
      ],
      { output: [4, 4, 8], params: 0 },
    ],
  ]);
});

describe("normalisation and slopes", () => {
  checkByHand("keras", [
    [
      { type: "batch_norm", center: false, scale: false, axis: 2 },
      [[4, 5, 6]],
      {
        output: [4, 5, 6],
        params: 10,
        trainable: 0,
        tensors: [
          ["moving_mean", [5], 0],
          ["moving_variance", [5], 0],
        ],
      },
    ],
    [
      { type: "layer_norm", axis: [1, 2] },
      [[4, 5, 6]],
      {
        output: [4, 5, 6],
        params: 40,
        tensors: [
          ["gamma", [4, 5]],
          ["beta", [4, 5]],
        ],
      },
    ],
    [
      { type: "layer_norm", axis: [-1, 1], center: false },
      [[4, 5, 6]],
      { output: [4, 5, 6], params: 24, tensors: [["gamma", [6, 4]]] },
    ],
    [{ type: "group_norm", groups: 4 }, [[4, 5, 6]], { error: "norm_groups" }],
    [{ type: "group_norm", groups: -1 }, [[4, 5, 6]], { output: [4, 5, 6], params: 12 }],
    [{ type: "group_norm", groups: 2, axis: 1 }, [[4, 5, 6]], { output: [4, 5, 6], params: 8 }],
    [
      { type: "normalization" },
      [[5, 3]],
      {
        output: [5, 3],
        params: 7,
        trainable: 0,
        tensors: [
          ["mean", [3], 0],
          ["variance", [3], 0],
          ["count", [], 0],
        ],
      },
    ],
    [{ type: "prelu" }, [[4, 5]], { output: [4, 5], params: 20, tensors: [["alpha", [4, 5]]] }],
    [
      { type: "prelu", shared_axes: [2] },
      [[4, 5, 6]],
      { output: [4, 5, 6], params: 24, tensors: [["alpha", [4, 1, 6]]] },
    ],
  ]);
});

describe("sequences", () => {
  // One direction of an LSTM of 4 units on 3 features: 4 · (3 · 4 + 4 · 4 + 4) = 128.
  const lstm = { type: "lstm", units: 4 };
  checkByHand("keras", [
    [
      { type: "embedding", input_dim: 9, output_dim: 2 },
      [[3, 4]],
      { output: [3, 4, 2], params: 18 },
    ],
    [{ ...lstm, return_state: true }, [[5, 3]], { output: [[4], [4], [4]], params: 128 }],
    [
      { ...lstm, bidirectional: true, merge_mode: null },
      [[5, 3]],
      { output: [[4], [4]], params: 256 },
    ],
    [
      {
        ...lstm,
        bidirectional: true,
        merge_mode: null,
        return_sequences: true,
        return_state: true,
      },
      [[5, 3]],
      { output: [[5, 4], [5, 4], [4], [4], [4], [4]], params: 256 },
    ],
    [
      { ...lstm, bidirectional: true, return_sequences: true, return_state: true },
      [[5, 3]],
      { output: [[5, 8], [4], [4], [4], [4]], params: 256 },
    ],
    [{ ...lstm, bidirectional: true, merge_mode: "sum" }, [[5, 3]], { output: [4], params: 256 }],
    [
      // 3 · (3 · 4 + 4 · 4 + 2 · 4): both vectors of biases.
      { type: "gru", units: 4, return_state: true },
      [[5, 3]],
      { output: [[4], [4]], params: 108 },
    ],
    [
      { type: "simple_rnn", units: 4, bias: false },
      [[5, 3]],
      { output: [4], params: 28, macs: 140 },
    ],
    [
      // A convolution at each of 5 steps: 3 · 3 · 3 · 4 + 4 numbers; 5 · 6 · 6 · 108 products.
      { type: "time_distributed", layer: { type: "conv", filters: 4, kernel: [3, 3] } },
      [[5, 8, 8, 3]],
      {
        output: [5, 6, 6, 4],
        params: 112,
        macs: 19440,
        tensors: [
          ["conv2d_7/kernel", [3, 3, 3, 4]],
          ["conv2d_7/bias", [4]],
        ],
      },
    ],
    [{ type: "time_distributed", layer: lstm }, [[2, 5, 3]], { output: [2, 4], params: 128 }],
    [
      { type: "time_distributed", layer: { type: "conv", filters: 4, kernel: [9, 3] } },
      [[5, 8, 8, 3]],
      { error: "non_positive_output" },
    ],
  ]);

  test("a network takes a distributed layer like any other", () => {
    checkNet(
      "keras",
      [5, 8, 8, 1],
      [
        { type: "time_distributed", layer: { type: "conv", filters: 2, kernel: [3, 3] } },
        { type: "time_distributed", layer: { type: "global_avg_pool", rank: 2 } },
        lstm,
      ],
      {
        rows: [
          { output: [5, 6, 6, 2], params: 20, trainable: 20 },
          { output: [5, 2], params: 0 },
          // 4 · (2 · 4 + 4 · 4 + 4).
          { output: [4], params: 112 },
        ],
        total: 132,
        trainable: 132,
      },
    );
  });

  test("a network turns the axes where its layers want them otherwise", () => {
    checkNet(
      "keras",
      [16, 6],
      [
        { type: "dense", units: 4 },
        { type: "conv", filters: 8, kernel: [3], padding: "same" },
        { type: "layer_norm" },
        { type: "batch_norm", axis: 1 },
        { type: "activation" },
        { type: "max_pool", kernel: [2] },
        { type: "permute", dims: [2, 1] },
        { type: "flatten" },
        { type: "reshape", target: [8, 8] },
        { type: "conv", filters: 1, kernel: [9] },
      ],
      { error: "non_positive_output", at: 9 },
    );
  });
});

describe("attention", () => {
  checkByHand("keras", [
    [
      // Query 8 · 6, key 5 · 6, value 7 · 8, output 8 · 9, biases 6 + 6 + 8 + 9.
      { type: "multi_head_attention", heads: 2, key_dim: 3, value_dim: 4, output_dim: 9 },
      [
        [4, 8],
        [6, 7],
        [6, 5],
      ],
      {
        output: [4, 9],
        params: 235,
        tensors: [
          ["query/kernel", [8, 2, 3]],
          ["query/bias", [2, 3]],
          ["key/kernel", [5, 2, 3]],
          ["key/bias", [2, 3]],
          ["value/kernel", [7, 2, 4]],
          ["value/bias", [2, 4]],
          ["attention_output/kernel", [2, 4, 9]],
          ["attention_output/bias", [9]],
        ],
      },
    ],
    [
      { type: "multi_head_attention", heads: 8, key_dim: 64 },
      [[10, 512]],
      { output: [10, 512], params: 1050624 },
    ],
    [
      { type: "grouped_query_attention", head_dim: 8, query_heads: 4, kv_heads: 2 },
      [
        [9, 16],
        [7, 16],
        [7, 16],
      ],
      // 16 · 32 + 32, twice 16 · 16 + 16, 32 · 16 + 16.
      { output: [9, 16], params: 1616 },
    ],
  ]);
});
