import { from, layers, place, type Network } from "@calc";
import { repeated } from "./blocks/repeated.ts";
import { encoderLayer } from "./blocks/transformer.ts";

const { activation, add, addLearned, dense, dropout, embedding, layerNorm, select } = layers;

/** Devlin et al. 2018, section 3: BERT-base, uncased, with the pooler that reads its first token. */
export const bertBase = {
  name: "bert-base",
  title: "BERT-base",
  summary:
    "Reads a whole text in both directions at once, and learned to by guessing the words that were hidden from it.",
  input: [512],
  // To which of two texts each token belongs, 0 or 1.
  otherInputs: [[512]],
  nodes: {
    words: place(embedding, { vocabulary: 30_522, outFeatures: 768 }),
    segments: from("input2", place(embedding, { vocabulary: 2, outFeatures: 768 })),
    add: from(["words", "segments"], place(add)),
    positions: place(addLearned),
    norm: place(layerNorm),
    dropout: place(dropout),
    ...repeated(12, "layer", () => encoderLayer({ width: 768, heads: 12, hidden: 3072 })),
    first: place(select),
    pooler: place(dense, { units: 768 }),
    tanh: place(activation),
  },
  published: {
    params: 109_482_240,
    source: "Hugging Face Transformers: num_parameters() of BertModel, bert-base-uncased",
    note: "109,483,778 with a head that tells two classes apart, 768 × 2 + 2 more. The paper says 110 million.",
  },
} as const satisfies Network;
