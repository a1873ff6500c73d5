import type { Convention } from "./convention.ts";

export const learned: readonly Convention[] = [
  {
    name: "batch-norm-statistics",
    layers: ["batchNorm"],
    question: "Are moving means and variances parameters?",
    example: {
      layer: "batchNorm",
      choices: {},
      inputs: [[64, 56, 56]],
      words: "64 channels",
    },
    compares: "params",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "Yes: its total has all four, two of them as non-trainable.",
        counts: "params + statistics",
        source: "keras/src/layers/normalization/batch_normalization.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "No: they are buffers, beside a counter of batches.",
        source: "torch/nn/modules/batchnorm.py",
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "Yes: all four are initialisers.",
        counts: "params + statistics",
        source: "onnx/defs/nn/defs.cc",
      },
    ],
    why: "They are measured, not trained, but they have to be saved. Whether one counts what is saved or what is trained is a matter of words.",
  },
  {
    name: "prelu-slopes",
    layers: ["prelu"],
    question: "Who has a slope of its own?",
    example: {
      layer: "prelu",
      choices: {},
      inputs: [[64, 56, 56]],
      words: "64 channels of 56 × 56 values",
    },
    compares: "params",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "Each value, unless axes share it.",
        choices: { shared: 0 },
        source: "keras/src/layers/activations/prelu.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Nobody: one serves all.",
        choices: { shared: 1 },
        source: "torch/nn/modules/activation.py",
      },
      {
        in: "PyTorch, num_parameters=64",
        framework: "pytorch",
        does: "Each channel, as in the paper.",
        choices: { shared: [0, 1, 1] },
        source: "torch/nn/modules/activation.py",
      },
    ],
    why: "The paper has one for each channel and mentions one for all. Keras does not know which axis the channels are, so it takes none.",
  },
  {
    name: "head-size",
    layers: ["multiHeadAttention"],
    question: "Is the size that one gives a head’s, or all heads’ together?",
    example: {
      layer: "multiHeadAttention",
      choices: { heads: 8 },
      inputs: [[10, 512]],
      words: "8 heads on 512 features, and the size 512 given",
    },
    compares: "params",
    ways: [
      {
        in: "PyTorch, embed_dim=512",
        framework: "pytorch",
        does: "All heads’ together: each has 64.",
        source: "torch/nn/modules/activation.py",
      },
      {
        in: "Keras, key_dim=512",
        framework: "keras",
        does: "One head’s: each has 512.",
        choices: { headSize: 512 },
        source: "keras/src/layers/attention/multi_head_attention.py",
      },
      {
        in: "Keras, key_dim=64",
        framework: "keras",
        does: "One head’s: this is what PyTorch’s 512 means.",
        choices: { headSize: 64 },
        source: "keras/src/layers/attention/multi_head_attention.py",
      },
    ],
    why: "The paper writes d_model for the one and d_k for the other. Each framework asks for another of them.",
  },
  {
    name: "dense-on-sequence",
    layers: ["dense"],
    question: "What does a dense layer do with a sequence?",
    example: {
      layer: "dense",
      choices: { units: 64 },
      inputs: [[10, 512]],
      words: "64 units on 10 steps of 512 features",
    },
    compares: "params",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "It reads each step by itself, with the same weights.",
        source: "keras/src/layers/core/dense.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "It reads each step by itself, with the same weights.",
        source: "torch/nn/modules/linear.py",
      },
      {
        in: "Caffe, Lasagne",
        does: "It writes all steps in one row first.",
        inputs: [[5120]],
        source: "lasagne/layers/dense.py, num_leading_axes",
      },
    ],
    why: "A matrix product works on the last axis by itself. Before there were sequences, only images had several axes, and there one wanted them flat.",
  },
];
