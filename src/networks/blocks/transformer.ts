import { block, from, layers, place, type Block, type Nodes } from "@calc";

const { activation, add, dense, dropout, layerNorm, multiHeadAttention } = layers;

/** The features of each token, the heads that share them, and the units in between. */
interface Sizes {
  readonly width: number;
  readonly heads: number;
  readonly hidden: number;
}

/** Vaswani et al. 2017, figure 1, left: each sum is normalised, as in PyTorch's TransformerEncoderLayer. */
export function encoderLayer({ width, heads, hidden }: Sizes): Block {
  return block(
    {
      selfAttention: place(multiHeadAttention, { heads }),
      dropout1: place(dropout),
      add1: from(["input", "dropout1"], place(add)),
      norm1: place(layerNorm),
      ...feedForward(width, hidden),
      add2: from(["norm1", "dropout"], place(add)),
      norm2: place(layerNorm),
    },
    "Encoder layer",
  );
}

/** Figure 1, right: after itself it attends to `input2`, which the encoder gave. */
export function decoderLayer({ width, heads, hidden }: Sizes): Block {
  return block(
    {
      // That later places are masked changes no count: their products are made and thrown away.
      selfAttention: place(multiHeadAttention, { heads }),
      dropout1: place(dropout),
      add1: from(["input", "dropout1"], place(add)),
      norm1: place(layerNorm),
      crossAttention: from(["norm1", "input2"], place(multiHeadAttention, { heads })),
      dropout2: place(dropout),
      add2: from(["norm1", "dropout2"], place(add)),
      norm2: place(layerNorm),
      ...feedForward(width, hidden),
      add3: from(["norm2", "dropout"], place(add)),
      norm3: place(layerNorm),
    },
    "Decoder layer",
  );
}

/** The norms before, so that the sums run through undisturbed (Radford et al. 2019, section 2.3). */
export function preNormLayer({ width, heads, hidden }: Sizes): Block {
  return block(
    {
      norm1: place(layerNorm),
      selfAttention: place(multiHeadAttention, { heads }),
      dropout1: place(dropout),
      add1: from(["input", "dropout1"], place(add)),
      norm2: place(layerNorm),
      ...feedForward(width, hidden),
      add2: from(["add1", "dropout"], place(add)),
    },
    "Transformer layer",
  );
}

function feedForward(width: number, hidden: number): Nodes {
  return {
    dense1: place(dense, { units: hidden }),
    activation: place(activation),
    dense2: place(dense, { units: width }),
    dropout: place(dropout),
  };
}
