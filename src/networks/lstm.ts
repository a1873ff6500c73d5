import { layers, place, type Network } from "@calc";

const { lstm } = layers;

/** Keras's LSTM(1) over one number. */
export const lstm12 = {
  name: "lstm-12",
  title: "LSTM, one unit on one number",
  summary:
    "Twelve parameters are a whole LSTM: three gates and what they let in, and each of the four has one weight for what comes in, one for what it remembers and one bias.",
  input: [1, 1],
  nodes: { lstm: place(lstm, { units: 1 }) },
  published: { params: 12, source: "Keras's summary of LSTM(1) with input_shape=(1, 1)" },
} as const satisfies Network;

/** Keras's LSTM(1) over pairs of numbers. */
export const lstm16 = {
  name: "lstm-16",
  title: "LSTM, one unit on two numbers",
  summary:
    "A second number to look at costs four parameters more, one for each gate: the unit stays one unit, and reads both numbers together.",
  input: [1, 2],
  nodes: { lstm: place(lstm, { units: 1 }) },
  published: { params: 16, source: "Keras's summary of LSTM(1) with input_shape=(1, 2)" },
} as const satisfies Network;

/** Keras's LSTM(256) over sixteen steps of 4,096 features. */
export const lstm256 = {
  name: "lstm-256",
  title: "LSTM with 256 units",
  summary:
    "The network behind a much-read question: 16 steps of 4,096 features, 256 units, and a formula that gives 17 thousand million when its letters are mixed up.",
  input: [16, 4096],
  nodes: { lstm: place(lstm, { units: 256 }) },
  published: {
    params: 4_457_472,
    source:
      "Keras's summary, in “How to calculate the number of parameters of an LSTM network?” (stackoverflow.com/questions/38080035)",
    note: "PyTorch's LSTM keeps a second bias for each gate: 4,458,496.",
  },
  mistaken: [
    {
      params: 17_246_978_048,
      because:
        "It reads 4(nm + n²) with n as the features and m as the steps, and multiplies by the units once more. n is the number of units and m the number of features; the steps share their weights and appear nowhere.",
    },
    {
      params: 4_456_448,
      because:
        "4(nm + n²) without the biases: each of the four sums adds one for each unit, 1,024 in all.",
    },
    { params: 1_114_368, because: "This is one gate; an LSTM has four." },
  ],
} as const satisfies Network;
