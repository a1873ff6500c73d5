import type { Convention } from "./convention.ts";
import { recurrent as layers } from "./families.ts";

const rnn = "torch/nn/modules/rnn.py";
const onnx = "onnx/defs/rnn/defs.cc";

export const recurrent: readonly Convention[] = [
  {
    name: "bias-vectors",
    layers: ["simpleRnn", "lstm", "simpleRnnCell", "lstmCell"],
    question: "How many biases has a gate?",
    example: {
      layer: "lstm",
      choices: { units: 256 },
      inputs: [[16, 4096]],
      words: "an LSTM of 256 units on 4,096 features",
    },
    compares: "params",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "One.",
        source: "keras/src/layers/rnn/lstm.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Two: b_ih beside the input’s weights, b_hh beside the recurrent ones.",
        choices: { biasVectors: 2 },
        source: rnn,
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "Two, in one tensor.",
        choices: { biasVectors: 2 },
        source: onnx,
      },
      {
        in: "ONNX with peepholes",
        framework: "onnx",
        does: "Two, and three gates look at the cell as well.",
        choices: { biasVectors: 2, peepholes: 1 },
        source: onnx,
      },
      {
        in: "Lasagne",
        does: "One, and peepholes unless they are turned off.",
        choices: { peepholes: 1 },
        source: "lasagne/layers/recurrent.py",
      },
    ],
    why: "Two biases that are only ever added do no more than one. PyTorch and ONNX have two because cuDNN’s interface has.",
  },
  {
    name: "gru-biases",
    layers: ["gru", "gruCell"],
    question: "Does a GRU reset before or after the product?",
    example: {
      layer: "gru",
      choices: { units: 5 },
      inputs: [[10, 4]],
      words: "a GRU of 5 units on 4 features",
    },
    compares: "params",
    ways: [
      {
        in: "Keras, TensorFlow 2",
        framework: "keras",
        does: "After it, which takes a second bias: reset_after=True.",
        source: "keras/src/layers/rnn/gru.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "After it, with two biases.",
        source: rnn,
      },
      {
        in: "TensorFlow.js",
        does: "Before it, as in the paper: one bias.",
        choices: { biasVectors: 1 },
        source: "measured with TensorFlow.js",
      },
    ],
    why: "Cho’s paper resets before the product. cuDNN computes both products first, which is faster, and then has to reset after.",
  },
  {
    name: "every-step",
    layers,
    question: "Does every step come out, or the last one?",
    example: {
      layer: "lstm",
      choices: { units: 256 },
      inputs: [[16, 4096]],
      words: "an LSTM of 256 units on 16 steps",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "The last one, unless return_sequences is true.",
        source: "keras/src/layers/rnn/rnn.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Every step, and the last states beside them.",
        choices: { returnSequences: 1 },
        source: rnn,
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "Every step, and the last states beside them.",
        choices: { returnSequences: 1 },
        source: onnx,
      },
    ],
    why: "Keras’s layers follow one another, and a dense layer behind an LSTM wants one vector. PyTorch leaves the choice to whoever reads it.",
  },
];
