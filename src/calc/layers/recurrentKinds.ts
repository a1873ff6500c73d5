/** The recurrent layers, and what makes one of another: how many weighted sums a unit takes. */
export const kinds = {
  simpleRnn: {
    title: "SimpleRNN",
    pytorch: "RNN",
    gates: "1",
    biasVectors: 1,
    summary: "Reads a sequence step by step, and at each step also reads its own last output.",
  },
  lstm: {
    title: "LSTM",
    pytorch: "LSTM",
    gates: "4",
    biasVectors: 1,
    summary:
      "Reads a sequence step by step with a memory beside its output; three gates decide what to forget, to keep and to show.",
  },
  // Keras's `reset_after`, its default, and PyTorch add a bias to each of the two products.
  gru: {
    title: "GRU",
    pytorch: "GRU",
    gates: "3",
    biasVectors: 2,
    summary:
      "Reads a sequence step by step; two gates decide how much of the last output to keep and how much to renew.",
  },
} as const;

export type Kind = keyof typeof kinds;
