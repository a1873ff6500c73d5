/** A part of an equation: a letter with its index, or a sign between letters. */
export type Piece = string | readonly [letter: string, index?: string];

/** One block of a gated cell. */
export interface Gate {
  /** The letter under which it stands in the equations. */
  readonly letter: string;
  readonly name: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  readonly equation: readonly Piece[];
}

/** Frameworks that lay the same blocks side by side in different orders. */
export type OrderedBy = "Keras" | "PyTorch" | "ONNX";

/**
 * The blocks from the first to the last. keras/src/layers/rnn/lstm.py and gru.py split them so;
 * torch/nn/modules/rnn.py: “(W_ii|W_if|W_ig|W_io)”, “(W_ir|W_iz|W_in)”; onnx/defs/rnn/defs.cc:
 * “W[iofc]”, “W[zrh]”.
 */
export const orders: Readonly<
  Record<"lstm" | "gru", Readonly<Record<OrderedBy, readonly string[]>>>
> = {
  lstm: { Keras: ["i", "f", "g", "o"], PyTorch: ["i", "f", "g", "o"], ONNX: ["i", "o", "f", "g"] },
  gru: { Keras: ["z", "r", "n"], PyTorch: ["r", "z", "n"], ONNX: ["z", "r", "n"] },
};

const x: Piece = ["x", "t"];
const before = (letter: string): Piece => [letter, "t−1"];

/** Both products and as many biases as there are. */
function sums(gate: string, biases: number): Piece[] {
  const bias: Piece[] = biases > 0 ? [" + ", ["b", gate]] : [];
  const second: Piece[] = biases > 1 ? [" + ", ["b’", gate]] : [];
  return [["W", gate], x, " + ", ["R", gate], before("h"), ...bias, ...second];
}

const gated = (gate: string, biases: number): Piece[] => [
  [gate, "t"],
  " = sigmoid(",
  ...sums(gate, biases),
  ")",
];

function lstm(biases: number): Gate[] {
  return [
    {
      letter: "f",
      name: "forget gate",
      purpose: "it says how much of each remembered value is kept.",
      equation: gated("f", biases),
    },
    {
      letter: "i",
      name: "input gate",
      purpose: "it says how much of each new value is let in.",
      equation: gated("i", biases),
    },
    {
      letter: "g",
      name: "candidate",
      purpose: "it proposes the new values that could be remembered.",
      equation: [["g", "t"], " = tanh(", ...sums("g", biases), ")"],
    },
    {
      letter: "o",
      name: "output gate",
      purpose: "it says how much of the memory is shown as the output.",
      equation: gated("o", biases),
    },
  ];
}

function gru(biases: number, resetsAfter: boolean): Gate[] {
  // Keras's reset_after and PyTorch reset what the product gave, which takes a bias of its own.
  const second: Piece[] = biases > 1 ? [" + ", ["b’", "n"]] : [];
  const inner: Piece[] = resetsAfter
    ? [["r", "t"], " × (", ["R", "n"], before("h"), ...second, ")"]
    : [["R", "n"], "(", ["r", "t"], " × ", before("h"), ")", ...second];
  const bias: Piece[] = biases > 0 ? [" + ", ["b", "n"]] : [];
  return [
    {
      letter: "z",
      name: "update gate",
      purpose: "it says how much of the last output stays as it is.",
      equation: gated("z", biases),
    },
    {
      letter: "r",
      name: "reset gate",
      purpose: "it says how much of the last output the candidate may see.",
      equation: gated("r", biases),
    },
    {
      letter: "n",
      name: "candidate",
      purpose: "it proposes the new output.",
      equation: [["n", "t"], " = tanh(", ["W", "n"], x, ...bias, " + ", ...inner, ")"],
    },
  ];
}

/** The blocks of a cell, in the order in which they are drawn. */
export const gatesOf = (kind: "lstm" | "gru", biases: number, resetsAfter: boolean): Gate[] =>
  kind === "lstm" ? lstm(biases) : gru(biases, resetsAfter);

/** What the cell does with its gates; nothing in it is learned but a projection. */
export function combinationsOf(kind: "lstm" | "gru", hasProjection: boolean): Piece[][] {
  if (kind === "gru") {
    return [
      [
        ["h", "t"],
        " = ",
        ["z", "t"],
        " × ",
        before("h"),
        " + (1 − ",
        ["z", "t"],
        ") × ",
        ["n", "t"],
      ],
    ];
  }
  const shown: Piece[] = [["o", "t"], " × tanh(", ["c", "t"], ")"];
  return [
    [["c", "t"], " = ", ["f", "t"], " × ", before("c"), " + ", ["i", "t"], " × ", ["g", "t"]],
    [["h", "t"], " = ", ...(hasProjection ? [["P"] as const, "(", ...shown, ")"] : shown)],
  ];
}
