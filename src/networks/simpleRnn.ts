import { layers, place, type Network } from "@calc";

const { dense, simpleRnn: simpleRnnLayer } = layers;

const source =
  "Keras's summary, in “Number of parameters for Keras SimpleRNN” (stackoverflow.com/questions/50134334)";

/** Keras's SimpleRNN(10) over three steps of one number. */
export const simpleRnn = {
  name: "simple-rnn",
  title: "SimpleRNN with 10 units",
  summary:
    "The smallest network with a memory: ten units read one number at a time and each other's last answer, and 100 of its 120 parameters are the units talking among themselves.",
  input: [3, 1],
  nodes: { simpleRnn: place(simpleRnnLayer, { units: 10 }) },
  published: {
    params: 120,
    source,
    note: "PyTorch's RNN keeps a second bias vector: 130.",
  },
  mistaken: [
    {
      params: 360,
      because:
        "It counts the weights once for each of the three steps. They are the same at every step: time multiplies the work, not the parameters.",
    },
  ],
} as const satisfies Network;

/** The model of the question: the same, then one dense unit. */
export const simpleRnnWithDense = {
  name: "simple-rnn-with-dense",
  title: "SimpleRNN and a dense unit",
  summary:
    "The ten units hand their last answer to a single dense unit, which adds ten weights and a bias: the first whole model that remembers and then decides.",
  input: [3, 1],
  nodes: {
    simpleRnn: place(simpleRnnLayer, { units: 10 }),
    dense: place(dense, { units: 1 }),
  },
  published: { params: 131, source: `${source}: 120, and 11 for Dense(1)` },
} as const satisfies Network;
