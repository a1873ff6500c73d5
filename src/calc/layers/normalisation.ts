import { affine, channelwise, gammaAndBeta, moving, onnxNorm, perFeature } from "./channelwise.ts";
import { amount, yesOrNo } from "./window.ts";

/** Ioffe & Szegedy 2015, arXiv:1502.03167. */
export const batchNorm = channelwise("batchNorm", {
  title: "BatchNormalization",
  summary:
    "Brings each channel to mean 0 and variance 1 over the batch, then multiplies it and adds to it what it has learned.",
  hyperparameters: { tracksStatistics: { default: 1, range: yesOrNo } },
  statistics: moving,
  mistakes: [
    {
      formula: "params + statistics",
      because:
        "That has the moving mean and variance in it. They are kept, as Keras’s total shows, but not trained.",
    },
  ],
  code: {
    keras: {
      name: "BatchNormalization",
      arguments: affine,
      tensors: {
        ...gammaAndBeta,
        moving_mean: { of: "running_mean" },
        moving_variance: { of: "running_var" },
      },
    },
    pytorch: {
      name: "BatchNorm{axes}d",
      arguments: perFeature,
    },
    onnx: onnxNorm("BatchNormalization", {
      input_mean: { of: "running_mean" },
      input_var: { of: "running_var" },
    }),
  },
});

/** Ulyanov et al. 2016, arXiv:1607.08022; torch.nn.InstanceNorm2d learns nothing unless it is told to. */
export const instanceNorm = channelwise("instanceNorm", {
  title: "InstanceNorm",
  summary: "Brings each channel of each single example to mean 0 and variance 1.",
  learns: 0,
  hyperparameters: { tracksStatistics: { default: 0, range: yesOrNo } },
  statistics: moving,
  code: {
    pytorch: { name: "InstanceNorm{axes}d", arguments: perFeature },
    onnx: onnxNorm("InstanceNormalization"),
  },
});

/** Wu & He 2018, arXiv:1803.08494. */
export const groupNorm = channelwise("groupNorm", {
  title: "GroupNormalization",
  summary: "Brings each group of channels of an example to mean 0 and variance 1.",
  hyperparameters: { groups: { example: 32, range: amount } },
  requires: [
    {
      formula: "inChannels mod groups = 0",
      about: "groups",
      reason: "norm groups",
      otherwise:
        "{groups} groups can’t share the {inChannels} channels evenly. Choose a number of groups that divides {inChannels}.",
    },
  ],
  mistakes: [
    {
      formula: "groups * (scale + center)",
      because: "A group shares its mean and variance, but each channel has numbers of its own.",
    },
  ],
  code: {
    keras: {
      name: "GroupNormalization",
      arguments: { groups: "groups", ...affine },
      tensors: gammaAndBeta,
    },
    pytorch: {
      name: "GroupNorm",
      arguments: { num_groups: "groups", num_channels: "inChannels", affine: "scale" },
    },
    onnx: onnxNorm("GroupNormalization"),
  },
});

/** Layer norm as convolutional networks have it: the channels of one place together. */
export const channelNorm = channelwise("channelNorm", {
  title: "LayerNormalization over channels",
  summary: "Brings the channels of each single place to mean 0 and variance 1 together.",
  exampleInput: [96, 56, 56],
  code: {
    keras: { name: "LayerNormalization", arguments: affine, tensors: gammaAndBeta },
  },
});
