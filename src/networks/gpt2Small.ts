import { layers, place, sharing, type Network } from "@calc";
import { repeated } from "./blocks/repeated.ts";
import { preNormLayer } from "./blocks/transformer.ts";

const { addLearned, dense, dropout, embedding, layerNorm } = layers;

/** Radford et al. 2019, table 2, the smallest model, on its whole context of 1024 tokens. */
export const gpt2Small = {
  name: "gpt2-small",
  title: "GPT-2 small",
  summary: "Guesses the next word, again and again; the smallest of the family that began to talk.",
  input: [1024],
  nodes: {
    words: place(embedding, { vocabulary: 50_257, outFeatures: 768 }),
    positions: place(addLearned),
    dropout: place(dropout),
    ...repeated(12, "layer", () => preNormLayer({ width: 768, heads: 12, hidden: 3072 })),
    norm: place(layerNorm),
    // The head is the table of words, turned round.
    head: sharing("words", place(dense, { units: 50_257, bias: 0 })),
  },
  published: {
    params: 124_439_808,
    source: "Hugging Face Transformers: num_parameters() of GPT2LMHeadModel, gpt2",
    note: "The paper says 117 million; OpenAI's later releases call the same model 124M.",
  },
  mistaken: [
    {
      params: 163_037_184,
      because:
        "It counts the head as 38,597,376 parameters of its own. The head has the same weights as the table of words, so they are counted once.",
    },
  ],
} as const satisfies Network;
