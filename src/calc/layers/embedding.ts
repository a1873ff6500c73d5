import { defineLayer } from "../defineLayer.ts";
import type { Call, Layer } from "../layer.ts";
import { amount } from "./window.ts";

interface Table {
  readonly title: string;
  readonly summary: string;
  readonly output: readonly string[];
  readonly keras?: Call;
  readonly pytorch: string;
}

/* @__NO_SIDE_EFFECTS__ */
function table(name: string, { title, summary, output, keras, pytorch }: Table): Layer {
  return defineLayer(name, {
    title,
    summary,
    input: ["positions"],
    exampleInput: [128],
    hyperparameters: {
      vocabulary: { example: 30_522, range: amount },
      outFeatures: { example: 768, range: amount },
    },
    equations: { macs: "0" },
    weights: { weight: { shape: ["vocabulary", "outFeatures"] } },
    output,
    mistakes: {
      params: [
        {
          formula: "product(positions) * outFeatures",
          because:
            "That is the rows that are looked up. The table has a row for each of the {vocabulary} tokens.",
        },
        {
          formula: "params + outFeatures",
          because: "A row of the table is taken as it is: there are no biases.",
        },
        {
          formula: "params + vocabulary",
          because: "That adds a bias for each of the {vocabulary} tokens. A row is taken as it is.",
        },
      ],
      macs: [
        {
          formula: "product(positions) * vocabulary * outFeatures",
          because:
            "That would be a product with one-hot vectors. A row is looked up, not computed.",
        },
        { formula: "params", because: "That is the table. Looking up multiplies nothing." },
      ],
    },
    code: {
      ...(keras && { keras }),
      pytorch: {
        name: pytorch,
        arguments: { num_embeddings: "vocabulary", embedding_dim: "outFeatures" },
      },
    },
  });
}

export const embedding = table("embedding", {
  title: "Embedding",
  summary: "Looks up a learned row of numbers for each token.",
  output: ["positions", "outFeatures"],
  keras: {
    name: "Embedding",
    arguments: { input_dim: "vocabulary", output_dim: "outFeatures" },
    tensors: { embeddings: { of: "weight" } },
  },
  pytorch: "Embedding",
});

export const embeddingBag = table("embeddingBag", {
  title: "EmbeddingBag",
  summary: "Looks up a learned row for each token and takes their mean: one row for all of them.",
  output: ["outFeatures"],
  pytorch: "EmbeddingBag",
});
