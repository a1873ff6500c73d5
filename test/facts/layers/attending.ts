import { decoderLayer, encoderLayer } from "../../../src/networks/blocks/transformer.ts";
import { needed, whole, yes } from "../hyperparameters.ts";
import { placing, plain, type Family, type Given, type Ours } from "../ours.ts";

export const attending: Family = {
  multi_head_attention: (given) => (given.dialect === "keras" ? keras(given) : torch(given)),
  grouped_query_attention: (given) => {
    const { layer } = given;
    const placed = placing("multiHeadAttention", {
      heads: needed(layer, "query_heads"),
      keyValueHeads: needed(layer, "kv_heads"),
      headSize: needed(layer, "head_dim"),
      bias: yes(layer, "bias", true),
    });
    return plain(given, placed);
  },
  transformer_encoder_layer: (given) => plain(given, encoderLayer(widthsOf(given))),
  transformer_decoder_layer: (given) => plain(given, decoderLayer(widthsOf(given))),
};

/** Inputs are the query, the value and the key; the size of a key is that of one head. */
function keras(given: Given): Ours {
  const { layer } = given;
  const placed = placing("multiHeadAttention", {
    heads: needed(layer, "heads"),
    headSize: needed(layer, "key_dim"),
    valueSize: whole(layer, "value_dim"),
    outFeatures: whole(layer, "output_dim"),
    bias: yes(layer, "bias", true),
  });
  return plain(given, placed);
}

/** Inputs are the query, the key and the value; the heads share the width. */
function torch(given: Given): Ours {
  const { layer, inputs } = given;
  const placed = placing("multiHeadAttention", {
    heads: needed(layer, "heads"),
    bias: yes(layer, "bias", true),
    biasKeyValue: yes(layer, "add_bias_kv"),
  });
  return {
    ...plain(given, placed),
    takes: inputs.length > 2 ? [0, 2, 1] : inputs.map((_, place) => place),
    outputs: ({ output, others }) => [
      [...output],
      // Its weights are the mean over the heads.
      ...Object.values(others).map((each) => each.slice(-2)),
    ],
  };
}

function widthsOf({ layer }: Given) {
  return {
    width: needed(layer, "d_model"),
    heads: needed(layer, "heads"),
    hidden: needed(layer, "ff"),
  };
}
